import { assert, constantFrom, oneof, property, string as strings } from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../src/core/entities/names.ts';

const arabic = strings({
  unit: constantFrom(...Array.from('ابتسعلمنويةأإ وفكلل«»"\n.،\u064E\u0640123AI')),
  maxLength: 200,
});

test('any string is answered, with mentions inside the text whose words are forms of the name', () => {
  assert(
    property(oneof(arabic, strings({ unit: 'binary' })), (text) => {
      for (const { forms, mentions } of findNames(text, null)) {
        for (const { start, end } of mentions) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(forms).toContain(text.slice(start, end));
        }
      }
    }),
  );
});

const names = (text: string) => findNames(text, null).map(({ type, name }) => `${type}: ${name}`);

test.each([
  ['ذكرت صحيفة "المرفأ" أن الأسعار هبطت', ['organisation: المرفأ']],
  ['وقالت وكالة «نبأ الساحل» الرسمية إن الجسر فُتح', ['organisation: نبأ الساحل']],
  ['وقال لصحيفة «الضفاف» إن الموسم طويل', ['organisation: الضفاف']],
  ['وصف القرار بأنه "خطوة أولى" نحو الحل', []],
  ['رفعت الشركة شعار "خدمة بلا انتظار ولا أوراق ولا طوابير طويلة"', []],
])('a quoted name behind the word that says what it is: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['صوت البرلمان العراقي على القانون', 'organisation: البرلمان العراقي'],
  ['رحب مجلس الوزراء المصري بالقرار', 'organisation: مجلس الوزراء المصري'],
  ['قالت الخارجية الفرنسية إن الملف مغلق', 'organisation: وزارة الخارجية الفرنسية'],
  ['أعلن مصرف قطر الإسلامي أرباحه', 'organisation: مصرف قطر الإسلامي'],
])('a body is called by its own name, and by no other of its kind: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

test('two bodies of one kind in a text stay two', () => {
  expect(names('صوت البرلمان العراقي أمس. ورفض البرلمان التركي ذلك.')).toEqual(
    expect.arrayContaining(['organisation: البرلمان العراقي', 'organisation: البرلمان التركي']),
  );
});
