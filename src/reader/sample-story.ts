import type { Article, Block } from '../core/story/types.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, runs: [{ text }] });
const heading = (text: string): Block => ({ type: 'heading', level: 2, text, runs: [{ text }] });
const list = (...items: string[]): Block => ({
  type: 'list',
  ordered: false,
  text: items.join('\n'),
  items: items.map((text) => [{ text }]),
});
const quote = (text: string): Block => ({ type: 'quote', text, paragraphs: [[{ text }]] });

/** Drawn for this place. */
const PICTURE =
  'data:image/webp;base64,UklGRlwLAABXRUJQVlA4IFALAAAQpgCdASogA6QBPrVapE6nJSOiJRcJSOAWiWlu/BFYokwX/TYjnXgMOOIKSfw4GP9njn07+i/2b1GX7rKvwA8l/2u1D3o/gn67n22//X1l/5KH9ANmq7ZwMsICVDrZUMhASodbKhkICVDrZUMhASodbKhkICVDrZUMhASodbKhkICVDrZUMhASodbNLGU2QOZAflUw4JicHMgPyqYcExODmQH5VMOCYnBzID8qbWB5ph0dqHWyoZCAlQ62VDIQEqHWyoZCAlQ7I58FRdbKhkICVDrZUMhASodbKhkICVDsHBzQA/KphwTE4OZAflUiyXm7585cFjI9sEBfPnLgsZHtggR4qLrZUMhASodbIfnkSb+LXa9hObdMEVkDcxBUP4cExODmQH5VMOCYlmI4h7IKQUvjRox+Dx9mHSS/Smmj4bR9mhVeWMgMHcP19f1I4dbKhj/YoTnjl9wZCAlhGgz7IvTft5uoc2xd7LSNd5PIoUoQ6wUfqZs2D658bPRuxlewcnweP4OY5Sclw9WhX//Zby8RrFAzxeAW3+BwS8YiY39f3wg9c5CpgzweAuIdx3gwa+YAePVBL8C+U8ICVGv2q6qamTXfD4MLybK//2WJ4pq75hrotS0My2Rtp9Hl6nws6D9PHHOclDh1s0sUA1HtYEfbJ8FeuV1C9ySoZCAlEjn0bAleKrNyIEpIqIaV/oDx2BUmPRBnMkNRCTSv4CheHgv8stWxCjuO40pKfqRf5rDX5OcwN/h2k/ZzFKRavKwPHwHguxpQJxA/YmhdfHY+l2OfX85CR3KPKWLhPJP6KtCr7+1KfZDLvbisGEnyXxqwyu1iNWNqGQ21bjp92QGISjSgCsNfcGk/l9E+HbUD0dXP7PwEnMx/jzl9BkNg0oAroK/348VcI1SAmzr1DzL3SDrlOu25V3lyM/+Cj+0K0+0n/axPYhRe7ShqqjLNjrsOJ3lKEtJanOYnvMvOPjQLfANAkMsuZpWXQA9b/8Hn/tId3eKoDnMIF3XJS+RZ99Lp2JNcldE6eHTtLRodOzgGjqH4ccICWDWZuAzQzbcpJcw9zBJrkpuZURSKXtQ3MRa7jwzfccxJHaVCG17vOxb/WPGwbCqW8otMvSQ4iSD5B4ceNg2FUt5RaZekhxEkG9sQ9qpnBUXWyKxd4cewekUixyANgGwAiopY8ONHe1D2p5zPDkRwlnKhkHcg6pHJr6q5cYfJM+/Hbjc3MRweZtCIc9YjHjY5BUXWymc00WpmkK2a//hjN/1VfQjjFxh8kz78duNzcxHFsF1ZIhns+Nbx+4pZqNRHvCiG2q+HhDGa2UUDgpzmIban1z5rd9UpHeQghOrcBndHtJjdyGEZXB5WM4htqfXPmt31Skd5CCEY276msMKbMdusJdZ+sGUa3eV/hnW63FZ7gOYo1TgZeBvodBajt8GJnJfJmKqVWChNzcln4I+JugQEeyXF04+a20boF63RGCysSuCROj5mgzOS8FOnHTrsFPO22n5YWdrMioutlQyEBKn7bmF7KhkICVDrZUMhASodayPpvccDMWZQCqSftC9BkL5upfOyUGtE1iT3ea9wTIm9JZEglP4wifLUadsSSjVPM/jigyEdReh6noMhGt+tWLu3apz1/ZJPp1ylKKGwFDarVvJ4HA0AFKNJ4z/P0OXPhfxqsxG+1Bh2TbLWkAV8UNd2NofJ2rNeGY0mA2nwS0o3APE2+8FpjsveJt24V7XhT2yhjwsH91lwZCAlQ62VDIQEqHWyoZCAlQ62VDIQEqG4AAD+/FQRpLPcxXC4AAAAADmcAAAAAeN0gAAAABhasTB5g8weYPMHmDzB5g8weYPMHmDzB5g8weYPMHmDzB5g8weYPBCAAAAAAAN9zNNiADPcIRa3IAAAAAAAACB0iihBBaGusXX4k9Cp88ArarOEue8n0oYpBqmKwnPJ0Dz9mniWZiGKnegdgPR713zr1OaZ84/Dd3+ddXWDEODgAAC3j2rIHIRKQgKKDPY951O1C6MRPCIyBKT9N7bP5FB53GYtbaiuaw00P6a63YKaqlWxKs6su90odcinTQBmKHtIr/hL814xwQRACzn03RMaHTXypNdpD2RkVO/kAF72+WXBTEz/DU/dO7BqduEyslVIKcntk0G6I4xSSDBMxQ9EIp1MqBwjss/vgyRjp4D/+uRzqEYybHjB77yeaLqUbn3n+Hl0HOPqvj4Mdz6C22rcb4ZQFEnP8mvAcFbdJBkdrRS1wnyvhscXdbYEFw9PINVPjfZwaejXObvLDBQMJn+FnwlTtwn4lr8tBx0q8DGQQSGUKgKOFQBMwUVTmiE++Mphxqd8v8kKhpQf0tqkC64unbg8/yCiMeLGb0Ohp9RzRQC3ujhAhjLcfCHMGRBPn5ZaSQRm3zIg+378oRPjnUDwqN5rwy59ZVWaE3JQjw9aptthOdcQehb4GZZtyxLitJRFqJhMl2d8n1QNTnpkYevVLQjg917VYso4FQ9tDUnJf+QT3ZBUVLZdNUDo4II3yRVuLX0PvE7FDG1tho+DgXZDE5Ir/I7QY5084Ave3oK9BmnYTfKtDeqkvIRnVgVgVn7mvhAW+vGVDzefJAyFTFnpRugy4d6/yQqGlB/SP3fjWce7lOpeKUYroLyGYkWBZnjzo6xSJ0OjljxZ5XIpsylLGP3U6xw9PXE2v0Vp4Av+Y51ByZ/haAubheevEzvBPMYO81rsFcdJVyf5VNgzWugjBPhJeK6pC5INSmulfEJ0g9M2JxyEBRaTP8Kfwe9wqX4bLA9BO+CaiCFO3Awzo8182JLWP7MUy2TR8BFJLkEDzzYOfdKYhkSYAQqrfEWiT5fEHnxAZAYgbMTZRgETKBi5NEACSTtdCWyUeACFwTn5F0eTIpDvCNERAkEJ5n474l75T+A7hGh6D3v08W/3RW0WcFgZcE3DzgltYFsAJBG6Xw7+CKloWvsEdlxx8o2g/WgJY0NupZ2YxrE4X2lknz4LU0rUkWB+8seKxHpjzds6llrGi/S9CmghwTSELaFF+CrClDoNpqhE9vRWzwjWVEKEZKbbid+PxfcOhOAAAAAgmcurBSyxoSwta4/v6FefYZSTyMmRuH53MMBy1mZJZm02cOZY7G5M9xmB895bFSi+dSpiKXWUsibnfLfUEV90VJ1qBqjO5N/o5owAcjMn5s4K2p2jJAgYVXF3W5lOaWSv98OLutzKc0slgwdABl+U5pqovpU4urZyR/PqNRmVmIV3pp0XWHHhrGrpFW0FYiOuPhB+/NNRTdvBgg4jXGozKzEK7006LrDjw1jV0iraBOQCZZBN4OuksP9e6Ci2iz1A+MtgUT8USaz0ooI2jegzeTgon4ok1npRQSYmQzcIq5UOOrmrq7mYuEbRLEyTKspHcLInlGC2BAqKo3Lp3HHJiOzE3j0wvt+CT8Ox0m6yn4jpvB2L8JPPgVQTERhE30Vdzaa7Vwhb0bHnGKhvuZUnt4OvB+B9taXuiUvSLbciFnxwveVYP+yV836sb0JUUL5ctQmwykovhAyjPbGS2QglJupfHpe0U6U6jD6k7gobeE+AKV9ecrZzZfbX/VnWqz+RF8uFeAvYGv4AgQEfrr0qsDDDJ8Mcwclr02jZekW25ELRZqCTeMhAGuA1+E9BnArDa3/+GO62Esl7Y2YXlYSP8UGU6ZktowNkByUW0K0w9FTNdiQUEjNsS5WVbUAQdGaY5jBSwAAAAAEmwpZZTyQUuKc8oKTg0gY0QOqdr3oSdo9BNYEv5MD0TTJyIaG0Et3jEdBkkETDl7+QdvinP4KVg0gd0nS4xHoXZbJM4NwWQNIHS/ZZ8pp2lWDdoiA5IYAAAAAAAAAAAAAAAAAA';

/** The story that the first-run page opens. Nobody and nothing in it exists. */
export const sampleStory: Article = {
  title: 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف',
  kicker: null,
  byline: 'ليلى الحداد',
  published: '2026-03-11T08:30:00+02:00',
  modified: null,
  outlet: 'صحيفة المرفأ',
  source: null,
  keywords: [],
  url: 'https://almarfa.example/news/2026/03/11/river-dam-returns',
  image: null,
  language: 'ar',
  continues: false,
  removed: [],
  blocks: [
    {
      type: 'image',
      src: PICTURE,
      alt: 'بوابات السد',
      text: 'بوابات السد بعد تجديدها، صباح الثلاثاء (رسم)',
      width: 800,
      height: 420,
    },
    paragraph(
      'أعلنت وزيرة الموارد المائية الأردنية سلمى الكتبي، اليوم الأربعاء، أن سد الوادي سيعود إلى العمل مطلع الشهر المقبل بعد توقف دام عشر سنوات، بكلفة بلغت 48 مليون دولار.',
    ),
    paragraph(
      'وقالت الكتبي في مؤتمر صحفي عقدته في عمّان إن السد سيخزّن نحو 22 مليون متر مكعب من المياه، تكفي لري ثلاثة آلاف هكتار من بساتين الزيتون والحمضيات في وادي الأردن.',
    ),
    paragraph(
      'وأضافت أن البنك الدولي موّل ثلثي الكلفة بقرض ميسّر، فيما تكفّلت الحكومة بالباقي، على أن تُسدَّد الدفعة الأولى عام 2029.',
    ),
    heading('عشرة أعوام من الانتظار'),
    paragraph(
      'وتوقف السد عن العمل في شباط/فبراير 2016 إثر تصدّع في جداره الغربي، ما اضطر مئات المزارعين إلى شراء المياه بالصهاريج أو هجر أراضيهم.',
    ),
    quote(
      '«كنا نعدّ الأيام بالدلاء، واليوم نعدّها بالمواسم»، يقول المزارع أبو زياد المرسى، وهو يشير إلى صفّ من أشجار الليمون غرسها والده عام 1974.',
    ),
    paragraph(
      'ويرى نبيل الحداد، أستاذ الهيدرولوجيا في الجامعة الأردنية، أن عودة السد «خطوة في الطريق الصحيح»، لكنه يحذّر من أن الطمي الذي تراكم في البحيرة قد يقلّص سعتها بمقدار الثلث ما لم يُجرَف كل خمس سنوات.',
    ),
    paragraph(
      'من جهتها، قالت شركة بلو لاين (BlueLine) المنفّذة للمشروع إنها ركّبت 64 محطة قياس تبث بياناتها كل ساعة، وإن البيانات ستكون متاحة للباحثين مجانًا.',
    ),
    heading('ما الذي بقي؟'),
    list(
      'فحص البوابات الأربع تحت الضغط الكامل.',
      'تدريب 30 فنيًا من أبناء المنطقة على التشغيل.',
      'توقيع اتفاق تقاسم المياه مع جمعيات المزارعين.',
    ),
    paragraph(
      'ومن المقرر أن يصوّت مجلس النواب على اتفاق تقاسم المياه في 25 آذار/مارس، وهو الشرط الأخير قبل فتح البوابات.',
    ),
  ],
};
