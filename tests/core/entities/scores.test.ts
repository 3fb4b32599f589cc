import fs from 'node:fs';
import { expect, test } from 'vitest';
import { domains, features } from '../../../src/core/entities/features.ts';
import { matches } from '../../../src/core/entities/gazetteer.ts';
import { sumsOf, widthOf } from '../../../src/core/entities/lanes.ts';
import { names } from '../../../src/core/entities/lists.ts';
import { looker } from '../../../src/core/entities/look.ts';
import { loadModel } from '../../../src/core/entities/model.ts';
import { scorer } from '../../../src/core/entities/scores.ts';
import { tokenise } from '../../../src/core/entities/tokens.ts';

const TEXT = `زار الوزير سامر حيدر بيروت يوم الثلاثاء 12 مايو، وقال لصحيفة «المرفأ» إن العمل مستمر.
بيروت. وقال الوزير سامر حيدر لـReuters إن Reuters وREUTERS في بيروت.`;

test.each(Object.entries(domains))(
  'sums kept for a document score as the features one by one: %s',
  (_name, domain) => {
    const loaded = loadModel(new Uint8Array(fs.readFileSync('models/names.bin')));
    if (loaded.kind !== 'model') throw new Error(loaded.reason);
    const { field, clusters } = loaded.model;
    const look = looker(clusters);
    const score = scorer(loaded.model, domain);
    const size = field.labels.length;
    const width = widthOf(size);
    for (const tokens of tokenise(TEXT)) {
      const inLists = matches(names(), tokens);
      const sums = new Int32Array(tokens.length * width);
      const rows = features(look(tokens, inLists), { buckets: field.buckets, domain });
      for (const [i, buckets] of rows.entries()) {
        for (const bucket of buckets) field.sparse.addTo(sums, i * width, bucket);
      }
      expect(sumsOf(score(tokens, inLists), size)).toEqual(sumsOf(sums, size));
    }
  },
);
