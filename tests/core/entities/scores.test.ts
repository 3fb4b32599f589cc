import fs from 'node:fs';
import { expect, test } from 'vitest';
import { domains, features } from '../../../src/core/entities/features.ts';
import { matches } from '../../../src/core/entities/gazetteer.ts';
import { names } from '../../../src/core/entities/lists.ts';
import { looker } from '../../../src/core/entities/look.ts';
import { loadModel } from '../../../src/core/entities/model.ts';
import { scorer } from '../../../src/core/entities/scores.ts';
import { tokenise } from '../../../src/core/entities/tokens.ts';
import { emit } from '../../../src/core/entities/weigh.ts';

const TEXT = `زار الوزير سامر حيدر بيروت يوم الثلاثاء 12 مايو، وقال لصحيفة «المرفأ» إن العمل مستمر.
بيروت. وقال الوزير سامر حيدر لـReuters إن Reuters وREUTERS في بيروت.`;

test.each(Object.entries(domains))(
  'sums kept for a document score as the features one by one: %s',
  (_name, domain) => {
    const loaded = loadModel(new Uint8Array(fs.readFileSync('models/names.bin')));
    if (loaded.kind !== 'model') throw new Error(loaded.reason);
    const { field, clusters } = loaded.model;
    const look = looker(clusters);
    const score = scorer(field, domain);
    for (const tokens of tokenise(TEXT)) {
      const sentence = look(tokens, matches(names(), tokens));
      const hashing = { buckets: field.buckets, domain };
      expect(score(sentence)).toEqual(emit(field, features(sentence, hashing)));
    }
  },
);
