console.debug('safi');
