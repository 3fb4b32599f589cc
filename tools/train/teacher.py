"""The teacher: a bidirectional LSTM with a CRF on top (Lample and others 2016), too slow to ship, that labels plain text.

teacher.py WORK: WORK holds what prepare.ts and vectors.py wrote. Prints F1 on the development sentences after every
epoch, and writes WORK/chunks.soft: for each token of the unlabelled sentences its likeliest labels in per cent.
"""

import json
import random
import sys
import time

import numpy as np
import torch
from torch import nn

SEED = 3
EPOCHS = 11  # without our own sentences, then
OWN_EPOCHS = 3  # with them
BATCH = 24
RATE = 2e-3
OWN_RATE = 1.2e-3
LONGEST = 16  # letters of a word that are read
ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچڤگabcdefghijklmnopqrstuvwxyz0.,،:;؛؟?!\"'()-/«»%"
LETTERS = {letter: i + 2 for i, letter in enumerate(ALPHABET)}
SOURCES = {"anercorp": 0, "wojood": 1, "own": 2}
CLUES = 26  # bits of a token: which lists hold it, which cues it is


class Vocabulary:
    def __init__(self, work):
        words = open(f"{work}/vocab.txt", encoding="utf8").read().split("\n")
        self.index = {word: i + 1 for i, word in enumerate(words)}
        vectors = np.load(f"{work}/vectors.npy")
        vectors *= 3 / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
        self.vectors = np.concatenate([np.zeros((1, vectors.shape[1]), np.float32), vectors])

    def word(self, key):
        if key in self.index:
            return self.index[key]
        for prefix in ("و", "ف", "ب", "ل", "ك", "وب", "ول"):
            rest = key[len(prefix) :]
            if key.startswith(prefix) and len(rest) > 2:
                rest = "ا" + rest if prefix.endswith("ل") and rest.startswith("ل") else rest
                if rest in self.index:
                    return self.index[rest]
        return 0

    @staticmethod
    def letters(key):
        known = [LETTERS.get(letter, 1) for letter in key[:LONGEST]]
        return [0] + known + [0] * (LONGEST + 1 - len(known))


def load(work, name, vocabulary):
    sentences = []
    for line in open(f"{work}/{name}.jsonl", encoding="utf8"):
        row = json.loads(line)
        sentences.append(
            {
                "words": np.array([vocabulary.word(key) for key in row["keys"]]),
                "letters": np.array([vocabulary.letters(key) for key in row["keys"]]),
                "clues": np.array(row["clues"], dtype=np.int64),
                "labels": np.array(row.get("labels") or [0] * len(row["keys"])),
                "source": SOURCES.get(name.split("-")[0], 0),  # plain chunks are read as ANERcorp is
            }
        )
    return sentences


class Teacher(nn.Module):
    def __init__(self, vectors, labels, hidden=150):
        super().__init__()
        width = vectors.shape[1]
        self.words = nn.Embedding.from_pretrained(torch.tensor(vectors), freeze=True)
        self.project = nn.Linear(width, width)
        self.letters = nn.Embedding(len(LETTERS) + 2, 24)
        self.windows = nn.ModuleList([nn.Conv1d(24, 24, 2), nn.Conv1d(24, 40, 3), nn.Conv1d(24, 40, 5, padding=1)])
        self.source = nn.Embedding(len(SOURCES), 8)
        self.clues = nn.Linear(CLUES, 32)
        self.lstm = nn.LSTM(width + 104 + 8 + 32, hidden, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * hidden, len(labels))
        self.drop_in, self.drop_out = nn.Dropout(0.3), nn.Dropout(0.5)
        self.steps = nn.Parameter(torch.zeros(len(labels), len(labels)))
        barred = [[0.0 if may_follow(a, b) else -1e4 for b in labels] for a in labels]
        self.register_buffer("barred", torch.tensor(barred))
        self.register_buffer("begins", torch.tensor([0.0 if may_follow("O", b) else -1e4 for b in labels]))
        self.register_buffer("ends", torch.tensor([0.0 if may_follow(a, "O") else -1e4 for a in labels]))

    def emit(self, batch):
        words, clues = batch["words"], batch["clues"]
        count, length = words.shape
        if self.training:  # unknown words and unlisted names are common in what it will read
            words = words * (torch.rand(words.shape) > 0.08).long()
            clues = clues * (torch.rand(count, 1, CLUES) > 0.15).float()
        spelled = self.letters(batch["letters"].view(count * length, -1)).transpose(1, 2)
        spelled = torch.cat([window(spelled).max(2)[0] for window in self.windows], 1).relu().view(count, length, -1)
        source = self.source(batch["source"])[:, None].expand(count, length, 8)
        seen = self.drop_in(torch.cat([self.project(self.words(words)), spelled, source], 2))
        seen = torch.cat([seen, self.clues(clues)], 2)
        packed = nn.utils.rnn.pack_padded_sequence(
            seen, batch["mask"].sum(1), batch_first=True, enforce_sorted=False
        )
        read, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.out(self.drop_out(read))

    def loss(self, emitted, gold, mask):
        steps = self.steps + self.barred
        forward = emitted[:, 0] + self.begins
        path = emitted[:, 0].gather(1, gold[:, :1]).squeeze(1)
        for t in range(1, emitted.shape[1]):
            on = mask[:, t]
            ahead = torch.logsumexp(forward[:, :, None] + steps[None], 1) + emitted[:, t]
            forward = torch.where(on[:, None], ahead, forward)
            here = emitted[:, t].gather(1, gold[:, t : t + 1]).squeeze(1)
            path = path + on * (here + steps[gold[:, t - 1], gold[:, t]])
        return (torch.logsumexp(forward + self.ends, 1) - path).sum()

    def beliefs(self, emitted, mask):
        steps, length = self.steps + self.barred, emitted.shape[1]
        forward = [emitted[:, 0] + self.begins]
        for t in range(1, length):
            ahead = torch.logsumexp(forward[-1][:, :, None] + steps[None], 1) + emitted[:, t]
            forward.append(torch.where(mask[:, t][:, None], ahead, forward[-1]))
        last = self.ends.expand_as(forward[0])
        backward = [last]
        for t in range(length - 2, -1, -1):
            back = torch.logsumexp(steps[None] + (emitted[:, t + 1] + backward[-1])[:, None, :], 2)
            backward.append(torch.where(mask[:, t + 1][:, None], back, last))
        return torch.softmax(torch.stack(forward, 1) + torch.stack(backward[::-1], 1), 2)


def may_follow(a, b):
    open_, goes_on = a[0] in "BI", b[0] in "IL"
    return goes_on and a[2:] == b[2:] if open_ else not goes_on


def batches(sentences, size, shuffled):
    order = sorted(
        range(len(sentences)), key=lambda i: len(sentences[i]["words"]) + (random.random() * 6 if shuffled else 0)
    )
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    if shuffled:
        random.shuffle(groups)
    return groups


def pack(sentences, group):
    length = max(len(sentences[i]["words"]) for i in group)
    shape = (len(group), length)
    words, gold, mask = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.zeros(shape, bool)
    letters, clues = np.zeros((*shape, LONGEST + 2), np.int64), np.zeros((*shape, CLUES), np.float32)
    for row, i in enumerate(group):
        n = len(sentences[i]["words"])
        words[row, :n], gold[row, :n], mask[row, :n] = sentences[i]["words"], sentences[i]["labels"], True
        letters[row, :n] = sentences[i]["letters"]
        clues[row, :n] = (sentences[i]["clues"][:, None] >> np.arange(CLUES)) & 1
    batch = {"words": words, "gold": gold, "mask": mask, "letters": letters, "clues": clues}
    batch["source"] = np.array([sentences[i]["source"] for i in group])
    return {name: torch.tensor(values) for name, values in batch.items()}


def read_all(teacher, sentences):
    """Yields the index of each sentence with its beliefs, a row of label probabilities a token."""
    teacher.eval()
    with torch.no_grad():
        for group in batches(sentences, 64, False):
            batch = pack(sentences, group)
            beliefs = teacher.beliefs(teacher.emit(batch), batch["mask"]).numpy()
            for row, i in enumerate(group):
                yield i, beliefs[row, : len(sentences[i]["words"])]


def names(labels):
    """Names that a sequence of labels says, those of other types than a reader sees left out."""
    found, start = set(), 0
    for i, label in enumerate(labels):
        if label[0] in "BU":
            start = i
        if label[0] in "LU" and label[2:] != "MISC":
            found.add((label[2:], start, i + 1))
    return found


def f1(teacher, sentences, labels):
    right = wanted = said = 0
    for i, beliefs in read_all(teacher, sentences):
        gold = names([labels[n] for n in sentences[i]["labels"]])
        got = names([labels[n] for n in beliefs.argmax(1)])
        right, wanted, said = right + len(gold & got), wanted + len(gold), said + len(got)
    return 200 * right / max(1, wanted + said)


def train(teacher, examples, epochs, rate, report):
    """Adam; the weights that are kept are a running mean, which reads better than the last ones."""
    optimiser = torch.optim.Adam([p for p in teacher.parameters() if p.requires_grad], rate)
    mean = {name: value.clone() for name, value in teacher.state_dict().items()}
    step = 0
    for epoch in range(epochs):
        teacher.train()
        for group in optimiser.param_groups:
            group["lr"] = rate * (1 - epoch / epochs) ** 0.7
        for group in batches(examples, BATCH, True):
            batch = pack(examples, group)
            loss = teacher.loss(teacher.emit(batch), batch["gold"], batch["mask"]) / len(group)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 5)
            optimiser.step()
            keep = min(0.998, (1 + step) / (10 + step))
            step += 1
            for name, value in teacher.state_dict().items():
                if not name.startswith("words"):
                    mean[name].mul_(keep).add_(value, alpha=1 - keep)
        report(epoch, mean)
    return mean


def soft(beliefs, shown):
    """The likeliest labels of each token; what is no name for a reader counts as outside."""
    tokens = []
    for row in beliefs:
        row = row.copy()
        row[0] += row[shown:].sum()
        top = [n for n in np.argsort(-row[:shown])[:4] if row[n] > 0.02]
        tokens.append(",".join(f"{n}:{round(100 * row[n])}" for n in top))
    return " ".join(tokens)


def main(work):
    random.seed(SEED), np.random.seed(SEED), torch.manual_seed(SEED), torch.set_num_threads(1)
    labels = json.load(open(f"{work}/labels.json"))
    vocabulary = Vocabulary(work)
    own = load(work, "own-train", vocabulary)
    others = load(work, "anercorp-train", vocabulary) + load(work, "wojood", vocabulary)
    developing = {name: load(work, name, vocabulary) for name in ("anercorp-dev", "own-dev")}
    teacher, judged = Teacher(vocabulary.vectors, labels), Teacher(vocabulary.vectors, labels)
    began = time.time()

    def report(epoch, mean):
        judged.load_state_dict(mean)
        figures = ", ".join(f"{name} {f1(judged, sentences, labels):.1f}" for name, sentences in developing.items())
        print(f"epoch {epoch + 1}, {time.time() - began:.0f} s: {figures}", flush=True)

    teacher.load_state_dict(train(teacher, others, EPOCHS, RATE, report))
    judged.load_state_dict(train(teacher, others + own + own, OWN_EPOCHS, OWN_RATE, report))
    shown = 1 + sum(not label.endswith("MISC") for label in labels[1:])
    for name in ("chunks", "own-chunks"):
        unlabelled = load(work, name, vocabulary)
        lines = dict(read_all(judged, unlabelled))
        with open(f"{work}/{name}.soft", "w") as file:
            file.writelines(soft(lines[i], shown) + "\n" for i in range(len(unlabelled)))


if __name__ == "__main__":
    main(sys.argv[1])
