export type StoreLanguage = 'ar' | 'en' | 'fr';
export type PictureName = 'popup' | 'reader' | 'clutter' | 'panel' | 'night';

type Caption = { title: string; line: string };

/** What stands above each picture, and on the tile: a headline and one sentence. */
export const captions: Record<PictureName | 'tile', Record<StoreLanguage, Caption>> = {
  popup: {
    ar: {
      title: 'ماذا حدث، ومن، وأين',
      line: 'أهم الجمل كما وردت في الخبر، والأسماء التي ذُكرت فيه، بنقرة واحدة',
    },
    en: {
      title: 'What happened, who, and where',
      line: 'The key sentences word for word, and the names in the story, in one click',
    },
    fr: {
      title: 'Ce qui s’est passé, qui et où',
      line: 'Les phrases clés mot pour mot, et les noms de l’article, en un clic',
    },
  },
  reader: {
    ar: {
      title: 'الخبر، ولا شيء سواه',
      line: 'وضع قراءة بخط يليق بالعربية، من غير أن تغادر الصفحة',
    },
    en: {
      title: 'The story, and nothing else',
      line: 'A reader view in type made for Arabic, without leaving the page',
    },
    fr: {
      title: 'L’article, et rien d’autre',
      line: 'Un mode lecture dans une typographie faite pour l’arabe, sans quitter la page',
    },
  },
  clutter: {
    ar: {
      title: 'الصفحة نفسها، بلا مشتتات',
      line: 'الإعلانات و«اقرأ أيضًا» والإشعارات تختفي، والخبر في مكانه',
    },
    en: {
      title: 'The same page, without the clutter',
      line: 'Ads, related stories and prompts go; the story stays where it is',
    },
    fr: {
      title: 'La même page, sans le superflu',
      line: 'Publicités, articles liés et notifications s’effacent\u202f; l’article reste',
    },
  },
  panel: {
    ar: {
      title: 'لكل ما أخفيناه سبب',
      line: 'تراه في قائمة، ويعود واحدًا واحدًا أو كله، كما كان تمامًا',
    },
    en: {
      title: 'Nothing is hidden without a reason',
      line: 'What is hidden is listed, and comes back one by one or all at once, exactly as it was',
    },
    fr: {
      title: 'Rien n’est masqué sans raison',
      line: 'La liste est là, et tout revient, un à un ou d’un coup, tel quel',
    },
  },
  night: {
    ar: {
      title: 'على ما يريح عينك',
      line: 'الخط والحجم واللون والتشكيل والأرقام كما تحب، وكل شيء على جهازك',
    },
    en: {
      title: 'As your eyes like it',
      line: 'Typeface, size, colours, vowel marks and digits as you wish, all on your device',
    },
    fr: {
      title: 'Pour le confort de vos yeux',
      line: 'Police, taille, couleurs, vocalisation et chiffres à votre gré, sur votre appareil',
    },
  },
  tile: {
    ar: { title: 'الخبر، ولا شيء سواه', line: 'لقراءة الأخبار العربية' },
    en: { title: 'The story, and nothing else', line: 'For reading Arabic news' },
    fr: { title: 'L’article, et rien d’autre', line: 'Pour lire la presse arabe' },
  },
};
