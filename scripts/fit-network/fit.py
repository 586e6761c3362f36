"""Learns the network of src/kind/network/ from tokens of mails: fit.py EXAMPLES.jsonl OUT.bin [--meanings FILE | --from EARLIER.bin]

With an earlier network it goes on from there: what taught it may be gone, and what is learnt now changes little of it.

scripts/fit-network.ts calls it. What the network is stands in src/kind/network/network.ts, what the file holds in packed.ts.
"""

import argparse
import collections
import json
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

# How many numbers a word's vector has, and how many filters look at one, three and five words.
WIDTH = 48
FILTERS = (64, 64, 48)
REACH = (1, 3, 5)
KINDS = 8
# A word that fewer authors use has no vector of its own.
LEAST_AUTHORS = 5
ROUNDS = 4
BATCH = 96
RATE = 1.3e-3
# The same where an earlier network is gone on from.
ROUNDS_ON = 2
RATE_ON = 4e-4
# While it learns, so much is left out by chance: words, their vectors alone, and the filters' answers.
DROP_WORDS = 0.1
DROP_VECTORS = 0.05
DROP_ANSWERS = 0.4
SMOOTHING = 0.03
PAD, RARE = 0, 1

torch.manual_seed(1)


def read_meanings(path):
    """The vectors of scripts/fit-meanings.ts by hash, and their matrix; of mean length 1."""
    if not path:
        return {}, np.zeros((0, WIDTH), np.float32)
    content = open(path, "rb").read()
    end = content.index(b"\n")
    hashes = json.loads(content[:end])["hashes"]
    vectors = np.frombuffer(content[end + 1 :], dtype="<f4").reshape(len(hashes), -1)
    return {hash: row for row, hash in enumerate(hashes)}, vectors / np.linalg.norm(vectors, axis=1).mean()


def read_network(path):
    """What pack() wrote: the hashes of the words, and the parts of the network by their names."""
    content = open(path, "rb").read()
    end = content.index(b"\n") + 1
    head = json.loads(content[:end])
    vectors_from = end + head["hashes"]
    numbers_from = vectors_from + (head["count"] + 1) * WIDTH
    hashes = []
    distance = shift = hash = 0
    for octet in content[end:vectors_from]:
        distance |= (octet & 127) << shift
        shift += 7
        if octet < 128:
            hash += distance
            hashes.append(hash)
            distance = shift = 0
    octets = np.frombuffer(content[vectors_from:numbers_from], np.int8).reshape(-1, WIDTH)
    vectors = octets.astype(np.float32) * np.array(head["steps"], np.float32)
    parts = {"words.weight": np.concatenate([np.zeros((1, WIDTH), np.float32), vectors])}
    numbers = np.frombuffer(content[numbers_from:], "<f4")
    for name, shape in shapes(head["concepts"]).items():
        size = int(np.prod(shape))
        parts[name], numbers = numbers[:size].reshape(shape).copy(), numbers[size:]
    return hashes, head["concepts"], parts


def shapes(concepts):
    """The parts besides the words' vectors, in the order in which they are written."""
    parts = {"concepts.weight": (concepts + 1, WIDTH), "places.weight": (2, WIDTH)}
    for at, (many, reach) in enumerate(zip(FILTERS, REACH)):
        parts[f"filters.{at}.weight"] = (many, WIDTH, reach)
        parts[f"filters.{at}.bias"] = (many,)
    parts["answer.weight"] = (KINDS, 2 * sum(FILTERS) + concepts)
    parts["answer.bias"] = (KINDS,)
    return parts


class Network(nn.Module):
    def __init__(self, vectors, concepts):
        super().__init__()
        self.words = nn.Embedding.from_pretrained(torch.from_numpy(vectors), freeze=False, padding_idx=PAD)
        self.concepts = nn.EmbeddingBag(concepts + 1, WIDTH, mode="sum", padding_idx=0)
        self.places = nn.Embedding(2, WIDTH)
        for part in (self.concepts, self.places):
            nn.init.normal_(part.weight, 0, 0.1)
        with torch.no_grad():
            self.concepts.weight[0] = 0
        self.filters = nn.ModuleList(nn.Conv1d(WIDTH, many, reach, padding=reach // 2) for many, reach in zip(FILTERS, REACH))
        self.answer = nn.Linear(2 * sum(FILTERS) + concepts, KINDS)

    def forward(self, words, places, concepts, of_whole):
        there = words != PAD
        if self.training:
            there = there & (torch.rand(words.shape) > DROP_WORDS)
            words = torch.where(torch.rand(words.shape) < DROP_VECTORS, torch.full_like(words, RARE), words)
        vectors = self.words(words) + self.places(places)
        vectors = vectors + self.concepts(concepts.flatten(0, 1)).view(vectors.shape)
        vectors = (vectors * there.unsqueeze(-1)).transpose(1, 2)
        strongest = []
        for each in self.filters:
            answers = F.relu(each(vectors))
            for place in (0, 1):
                of_place = (there & (places == place)).unsqueeze(1)
                strongest.append(answers.masked_fill(~of_place, 0).max(2).values)
        answers = F.dropout(torch.cat(strongest, 1), DROP_ANSWERS, training=self.training)
        return self.answer(torch.cat([answers, of_whole], 1))


class Examples:
    def __init__(self, path, known=()):
        self.all = [json.loads(line) for line in open(path)]
        authors = collections.defaultdict(set)
        for one in self.all:
            for token in {token[0] for token in one["tokens"]}:
                if len(authors[token]) < LEAST_AUTHORS:
                    authors[token].add(one["author"])
        self.hashes = sorted({hash for hash, those in authors.items() if len(those) >= LEAST_AUTHORS}.union(known))
        self.concepts = max(max(token[2:], default=0) for one in self.all for token in one["tokens"])
        self.concepts = max(self.concepts, 1 + max(max(one["ofWhole"], default=0) for one in self.all))
        rows = {hash: row + 2 for row, hash in enumerate(self.hashes)}
        self.read = [self.prepare(one, rows) for one in self.all]
        self.kinds = np.array([one["kind"] for one in self.all])
        self.weights = np.array([one["weight"] for one in self.all], np.float32)
        self.all = None

    def prepare(self, one, rows):
        tokens = one["tokens"]
        words = np.array([rows.get(token[0], RARE) for token in tokens])
        places = np.array([token[1] for token in tokens])
        concepts = np.zeros((len(tokens), 4), np.int64)
        for at, token in enumerate(tokens):
            concepts[at, : len(token) - 2] = token[2:]
        return words, places, concepts, one["ofWhole"]

    def batch(self, those):
        length = max(len(self.read[i][0]) for i in those)
        words = np.zeros((len(those), length), np.int64)
        places = np.zeros((len(those), length), np.int64)
        concepts = np.zeros((len(those), length, 4), np.int64)
        of_whole = np.zeros((len(those), self.concepts), np.float32)
        for row, i in enumerate(those):
            one = self.read[i]
            words[row, : len(one[0])] = one[0]
            places[row, : len(one[0])] = one[1]
            concepts[row, : len(one[0])] = one[2]
            of_whole[row, one[3]] = 1
        return [torch.from_numpy(part) for part in (words, places, concepts, of_whole)]


def first_vectors(hashes, meanings):
    """Chance, or the strongest directions of what a word means."""
    rows, matrix = meanings
    vectors = np.random.RandomState(0).randn(len(hashes) + 2, WIDTH).astype(np.float32) * 0.1
    known = [(row + 2, rows[hash]) for row, hash in enumerate(hashes) if hash in rows]
    if known:
        ours, theirs = map(list, zip(*known))
        directions = np.linalg.svd(matrix[theirs[:20_000]], full_matrices=False)[2][:WIDTH]
        vectors[ours] = matrix[theirs] @ directions.T * 0.6
    vectors[PAD] = 0
    return vectors


def go_on(network, hashes, parts, earlier):
    """Gives the network what an earlier one knew; of words that it did not know it says so little as of a rare one."""
    before = torch.from_numpy(parts.pop("words.weight"))
    rows = {hash: row + 2 for row, hash in enumerate(earlier)}
    with torch.no_grad():
        for row, hash in enumerate(hashes):
            network.words.weight[row + 2] = before[rows.get(hash, RARE)]
        network.words.weight[RARE] = before[RARE]
        own = dict(network.named_parameters())
        for name, part in parts.items():
            # A concept that is new stands behind the others, and says nothing yet.
            own[name].zero_()
            own[name][tuple(slice(length) for length in part.shape)] = torch.from_numpy(part)


def learn(examples, network, rounds, most):
    words = [network.words.weight]
    others = [part for name, part in network.named_parameters() if not name.startswith("words.")]
    optimizer = torch.optim.AdamW([{"params": words, "weight_decay": 0.0}, {"params": others, "weight_decay": 1e-3}])
    batches = len(examples.read) // BATCH
    start = time.time()
    network.train()
    for round_ in range(rounds):
        order = np.random.RandomState(round_).permutation(len(examples.read))
        total = 0.0
        for at in range(batches):
            rate = most * (1 - (round_ * batches + at) / (rounds * batches)) + 2e-5
            for group in optimizer.param_groups:
                group["lr"] = rate
            those = order[at * BATCH : (at + 1) * BATCH]
            weights = torch.from_numpy(examples.weights[those])
            said = network(*examples.batch(those))
            losses = F.cross_entropy(said, torch.from_numpy(examples.kinds[those]), reduction="none", label_smoothing=SMOOTHING)
            loss = (losses * weights).sum() / weights.sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
        print(f"round {round_ + 1} of {rounds}: loss {total / batches:.4f}, {time.time() - start:.0f} s", flush=True)


def pack(hashes, network, concepts):
    distances = bytearray()
    before = 0
    for hash in hashes:
        distance = hash - before
        before = hash
        while distance > 127:
            distances.append(distance & 127 | 128)
            distance >>= 7
        distances.append(distance)
    parts = {name: part.detach().numpy() for name, part in network.named_parameters()}
    vectors = parts["words.weight"][1:]
    # The few that are far out are cut, so that the steps of all others are fine.
    steps = np.quantile(np.abs(vectors), 0.9995, axis=0) / 127
    octets = np.clip(np.rint(vectors / steps), -127, 127).astype(np.int8)
    dense = [parts[name] for name in shapes(concepts)]
    head = {
        "width": WIDTH,
        "filters": FILTERS,
        "concepts": concepts,
        "count": len(hashes),
        "steps": [float(f"{step:.6g}") for step in steps],
        "hashes": len(distances),
    }
    numbers = np.concatenate([part.astype("<f4").ravel() for part in dense])
    return json.dumps(head).encode() + b"\n" + bytes(distances) + octets.tobytes() + numbers.tobytes()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("examples")
    parser.add_argument("out")
    parser.add_argument("--meanings", default="")
    parser.add_argument("--from", dest="earlier")
    given = parser.parse_args()
    known, concepts, parts = read_network(given.earlier) if given.earlier else ([], 0, {})
    examples = Examples(given.examples, known)
    examples.concepts = max(examples.concepts, concepts)
    print(f"{len(examples.read)} examples, {len(examples.hashes)} words, {examples.concepts} concepts", flush=True)
    network = Network(first_vectors(examples.hashes, read_meanings(given.meanings)), examples.concepts)
    if given.earlier:
        go_on(network, examples.hashes, parts, known)
    learn(examples, network, *((ROUNDS_ON, RATE_ON) if given.earlier else (ROUNDS, RATE)))
    with open(given.out, "wb") as out:
        out.write(pack(examples.hashes, network.eval(), examples.concepts))


main()
