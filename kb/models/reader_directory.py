"""Our reader in the format of sentence-transformers' CrossEncoder: for those who want it elsewhere, and to test that door."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import safetensors.numpy
from tokenizers import Tokenizer, processors

from kb.models.e5_checkpoint import HalfArray, checkpoint
from kb.models.e5_directory import bert_settings, library_tokenizer, tokenizer_settings
from kb.models.e5_layout import END, PREFIXES, START
from kb.models.reader_layout import PAIR_TOKENS
from kb.models.reader_weights import ReaderWeights


def write_cross_encoder(weights: ReaderWeights, directory: Path) -> None:
    """Fills an empty directory: the encoder and the score, without the spans. Its tokenizer sets the prefixes itself."""
    safetensors.numpy.save_file(dict(_classifier(weights)), directory / "model.safetensors", metadata={"format": "pt"})
    _pair_tokenizer(weights).save(str(directory / "tokenizer.json"))
    settings = bert_settings(weights.shape, "BertForSequenceClassification")
    one_label = {"id2label": {"0": "answers"}, "label2id": {"answers": 0}}
    for name, content in {"config.json": {**settings, **one_label}, **tokenizer_settings(PAIR_TOKENS)}.items():
        (directory / name).write_text(json.dumps(content, indent=2), encoding="utf-8")


def _classifier(weights: ReaderWeights) -> Iterator[tuple[str, HalfArray]]:
    for name, values in checkpoint(weights):
        yield f"bert.{name}", values
    for theirs, ours in (("bert.pooler.dense", "pooler"), ("classifier", "score")):
        yield f"{theirs}.weight", weights.head(f"{ours}.w").astype(np.float16)
        yield f"{theirs}.bias", weights.head(f"{ours}.b").astype(np.float16)


def _pair_tokenizer(weights: ReaderWeights) -> Tokenizer:
    tokenizer = library_tokenizer(weights)
    prefixes = {role: tokenizer.encode(PREFIXES[role], add_special_tokens=False) for role in ("query", "passage")}
    special = [
        {"id": "<s>", "ids": [START], "tokens": ["<s>"]},
        {"id": "</s>", "ids": [END], "tokens": ["</s>"]},
        *({"id": role, "ids": found.ids, "tokens": found.tokens} for role, found in prefixes.items()),
    ]
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> query $A </s>", pair="<s> query $A </s> </s> passage $B </s>", special_tokens=special
    )
    return tokenizer
