document.documentElement.dir ||= 'rtl';
