"""Word vectors and clusters from unlabelled text: positive PMI of neighbours, cut to its largest singular values.

vectors.py TEXT.gz OUT: TEXT holds one normalised sentence a line. Writes OUT/vocab.txt, OUT/vectors.npy (a narrow
window that knows places, then a wide one that knows topics) and OUT/clusters.json (spherical k-means, 1024 within 256
within 64). Levy and Goldberg 2014 for PMI and SVD as word vectors; Halko and others 2011 for the randomised SVD.
"""

import collections
import gzip
import json
import sys

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, hstack

SEED = 7
LEAST = 4  # occurrences of a word that gets a vector
CONTEXTS = 12_000
CLUSTERED = 60_000


def read(path):
    counts = collections.Counter()
    sentences = []
    with gzip.open(path, "rt", encoding="utf8") as text:
        for line in text:
            words = line.lower().split()
            counts.update(words)
            sentences.append(words)
    vocab = [word for word, count in counts.most_common() if count >= LEAST]
    index = {word: i for i, word in enumerate(vocab)}
    # Two marks end a sentence, so that its words meet none of the next within the narrow window.
    ids = np.concatenate([np.array([index.get(w, -1) for w in s] + [-2, -2], dtype=np.int32) for s in sentences])
    return vocab, ids


def neighbours(ids, size, offset):
    before, after = (ids[-offset:], ids[:offset]) if offset < 0 else (ids[:-offset], ids[offset:])
    kept = (before >= 0) & (after >= 0) & (after < CONTEXTS)
    ones = np.ones(kept.sum(), dtype=np.float32)
    return coo_matrix((ones, (before[kept], after[kept])), shape=(size, CONTEXTS)).tocsr()


def positive_pmi(counts):
    rows = np.asarray(counts.sum(1)).ravel()
    columns = np.asarray(counts.sum(0)).ravel() ** 0.75  # softened: rare contexts say too much
    counts = counts.tocoo()
    pmi = np.log(counts.data * columns.sum() / (rows[counts.row] * columns[counts.col]))
    kept = pmi > 0
    cells = (counts.row[kept], counts.col[kept])
    return csr_matrix((pmi[kept].astype(np.float32), cells), shape=counts.shape)


def largest(matrix, dimensions):
    random = np.random.default_rng(SEED)
    right = random.standard_normal((matrix.shape[1], dimensions + 20)).astype(np.float32)
    transposed = matrix.T.tocsr()
    for _ in range(4):
        left, _ = np.linalg.qr(matrix @ right)
        right, _ = np.linalg.qr(transposed @ left)
    u, values, _ = np.linalg.svd(matrix @ right, full_matrices=False)
    return (u[:, :dimensions] * np.sqrt(values[:dimensions])).astype(np.float32)


def unit(rows):
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def k_means(points, k, random, rounds=25):
    centres = points[random.choice(len(points), k, replace=False)]
    for _ in range(rounds):
        nearest = np.concatenate([(points[s : s + 8192] @ centres.T).argmax(1) for s in range(0, len(points), 8192)])
        sums = np.zeros((k, points.shape[1]), dtype=np.float32)
        np.add.at(sums, nearest, points)
        for empty in np.where(np.bincount(nearest, minlength=k) == 0)[0]:
            sums[empty] = points[random.integers(len(points))]
        centres = unit(sums)
    return nearest, centres


def main(text, out):
    vocab, ids = read(text)
    size = len(vocab)
    narrow = largest(positive_pmi(hstack([neighbours(ids, size, d) for d in (-2, -1, 1, 2)]).tocsr()), 100)
    wide = largest(positive_pmi(sum(neighbours(ids, size, d) for d in range(-5, 6) if d != 0)), 64)
    with open(f"{out}/vocab.txt", "w", encoding="utf8") as file:
        file.write("\n".join(vocab))
    np.save(f"{out}/vectors.npy", np.concatenate([narrow, wide], 1))
    random = np.random.default_rng(SEED)
    fine, centres = k_means(unit(narrow[:CLUSTERED]), 1024, random)
    middle, centres = k_means(centres, 256, random)
    coarse, _ = k_means(centres, 64, random)
    with open(f"{out}/clusters.json", "w", encoding="utf8") as file:
        clusters = {"fine": fine.tolist(), "middle": middle.tolist(), "coarse": coarse[middle].tolist()}
        json.dump({"words": vocab[:CLUSTERED], **clusters}, file, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
