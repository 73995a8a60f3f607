"""The reader as it is trained: the embedder's encoder, a score on `<s>`, and two logits a token for begin and end of the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertModel

from benchmarks.reader_examples import Example
from kb.models.prepared import open_tokenizer
from kb.models.reader_pair import Pair, PairTokenizer

PAD = 1
DROPOUT = 0.1
OUT_OF_REACH = -1e4


@dataclass(frozen=True, slots=True)
class Encoded:
    """A pair, whether it is a right one, and its answer's first and last token: those of `<s>`, 0, where there is none."""

    pair: Pair
    right: bool
    first: int
    last: int


class PairEncoder:
    """Examples in the tokens the product reads."""

    def __init__(self, directory: Path) -> None:
        self._pairs = PairTokenizer(open_tokenizer(directory))

    def encode(self, example: Example) -> Encoded:
        pair = self._pairs.pair(self._pairs.asked(example.question), example.title, example.text)
        inside = [i for i, piece in enumerate(pair.pieces) if _overlap(piece.start, piece.end, example.answer)]
        first, last = (pair.text_from + inside[0], pair.text_from + inside[-1]) if inside else (0, 0)
        return Encoded(pair, example.answer is not None, first, last)


def _overlap(start: int, end: int, answer: tuple[int, int] | None) -> bool:
    return answer is not None and max(start, answer[0]) < min(end, answer[1])


class ReaderNetwork(nn.Module):
    """Encoder and heads; the word table and the lowest layers stay as they are."""

    def __init__(self, directory: Path, frozen_layers: int) -> None:
        super().__init__()
        self.encoder = BertModel.from_pretrained(
            directory, dtype=torch.float32, hidden_dropout_prob=DROPOUT, attention_probs_dropout_prob=0.0
        )
        hidden = self.encoder.config.hidden_size
        nn.init.normal_(self.encoder.pooler.dense.weight, std=0.03)
        nn.init.zeros_(self.encoder.pooler.dense.bias)
        self.score = nn.Linear(hidden, 1)
        self.span = nn.Linear(hidden, 2)
        for head in (self.score, self.span):
            nn.init.normal_(head.weight, std=0.02)
            nn.init.zeros_(head.bias)
        self.frozen = [self.encoder.embeddings, *self.encoder.encoder.layer[:frozen_layers]]
        for part in self.frozen:
            part.requires_grad_(False)

    def train(self, mode: bool = True) -> ReaderNetwork:
        super().train(mode)
        for part in self.frozen:
            part.eval()
        return self

    def forward(self, numbers: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The score of each pair (pairs), and the logits of begin and end (pairs, tokens)."""
        found = self.encoder(input_ids=numbers, attention_mask=mask)
        begin, end = self.span(found.last_hidden_state).unbind(-1)
        return self.score(found.pooler_output).squeeze(-1), begin, end


@dataclass(frozen=True, slots=True)
class Batch:
    """Pairs side by side; `readable` are the tokens that may be the answer's, `<s>` among them."""

    numbers: Tensor
    mask: Tensor
    readable: Tensor
    right: Tensor
    first: Tensor
    last: Tensor


def batch_of(examples: Sequence[Encoded]) -> Batch:
    longest = max(len(example.pair.numbers) for example in examples)
    numbers = torch.full((len(examples), longest), PAD)
    readable = torch.zeros((len(examples), longest), dtype=torch.bool)
    for row, example in enumerate(examples):
        pair = example.pair
        numbers[row, : len(pair.numbers)] = torch.tensor(pair.numbers)
        readable[row, pair.text_from : len(pair.numbers) - 1] = True
        readable[row, 0] = True
    first = torch.tensor([example.first for example in examples])
    last = torch.tensor([example.last for example in examples])
    right = torch.tensor([example.right for example in examples])
    return Batch(numbers, (numbers != PAD).long(), readable, right, first, last)


@dataclass(frozen=True, slots=True)
class Losses:
    """Of groups of pairs: which is right, is each right, and where is the answer.

    `found` is no loss but the share of groups in which the right pair has the best score.
    """

    group: Tensor
    each: Tensor
    span: Tensor
    found: Tensor

    @property
    def whole(self) -> Tensor:
        return self.group + self.each + self.span


def losses_of(score: Tensor, begin: Tensor, end: Tensor, batch: Batch, size: int) -> Losses:
    """Each group is `size` neighbouring rows, the right one first; in a group without a right one all are wrong."""
    groups, is_right = score.view(-1, size), batch.right.view(-1, size).float()
    answered = is_right[:, 0] > 0
    first = torch.zeros(int(answered.sum()), dtype=torch.long)
    spans = [
        functional.cross_entropy(logits.masked_fill(~batch.readable, OUT_OF_REACH), target, reduction="none").view(-1, size)
        for logits, target in ((begin, batch.first), (end, batch.last))
    ]
    of_each = (spans[0] + spans[1]) / 2
    none = score.sum() * 0.0
    return Losses(
        functional.cross_entropy(groups[answered], first) if len(first) else none,
        functional.binary_cross_entropy_with_logits(groups, is_right),
        0.6 * (of_each[is_right > 0].mean() if len(first) else none) + 0.4 * of_each[is_right == 0].mean(),
        (groups[answered].argmax(1) == 0).float().mean() if len(first) else none,
    )
