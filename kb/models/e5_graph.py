"""multilingual-e5-small as an ONNX graph for processors: token numbers of one text in, its vector and its tokens' vectors out.

`EncoderGraph` is also what the reader's graph is built with.

Matrices are int8 with one scale per output; activations are quantised while running, with one scale per text. Three choices keep
the cosine to full precision above .999 (plain dynamic quantisation: .996, and .8 points of recall@10):

- One text a run. In a batch the longest or oddest text would set the scale of all, so that a vector depended on its neighbours.
- In the layers of `_LONE_CHANNELS` one channel of the feed-forward answers `<s>` and `</s>`, which every text has, with values ten
  times those of all others. It is taken out of the quantised product and computed beside it in full precision.
- Three channels of the residual stream (`_LOUD_CHANNELS`) do the same more mildly before each feed-forward; they are turned down
  there and their weights turned up.

Weights keep within ±64: then two products of int8 and uint8 fit 16 bits, and processors without VNNI compute the same as others.
The embedding table stays as it was packed: 4 bits in blocks of 32.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from kb.models.embedder import FloatArray
from kb.models.packed_e5 import OFFSET, E5Weights

_ORT = "com.microsoft"
_LONE_CHANNELS = {0: 318, 1: 1462, 2: 354, 3: 408, 4: 778, 5: 658, 6: 1152, 7: 413, 8: 563}
_LOUD_CHANNELS = (15, 35, 321)
_LOUDNESS = 4.0
_LARGEST_WEIGHT = 64


def build_graph(weights: E5Weights) -> onnx.ModelProto:
    """The graph: `input_ids` (1, tokens) to `passage_vector` (1, hidden) and `token_vectors` (1, tokens, hidden), of length one."""
    graph = EncoderGraph(weights)
    states = graph.states()
    graph.node("LpNormalization", [states], "token_vectors", axis=-1, p=2)
    mean = graph.node("ReduceMean", [states, graph.constant("over_tokens", np.ones(1, np.int64))], "mean", keepdims=0)
    graph.node("LpNormalization", [mean], "passage_vector", axis=-1, p=2)
    hidden = weights.shape.hidden
    return graph.model("multilingual-e5-small", {"passage_vector": [1, hidden], "token_vectors": [1, "tokens", hidden]})


class EncoderGraph:
    """Nodes and constants while they are collected. Methods take and give names of values."""

    def __init__(self, weights: E5Weights) -> None:
        self._weights = weights
        self._shape = weights.shape
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def states(self) -> str:
        """The last layer's states (1, tokens, hidden)."""
        states = self.embeddings()
        for layer in range(self._shape.layers):
            states = self.feed_forward(layer, self.attention(layer, states))
        return states

    def embeddings(self) -> str:
        """Word, position and type, normalised."""
        hidden = self._shape.hidden
        places = self._weights.floats("emb.pos").reshape(-1, hidden) + self._weights.floats("emb.type")[:hidden]
        self.node("Shape", ["input_ids"], "length", start=1, end=2)
        zero = self.constant("zero", np.zeros(1, np.int64))
        found = self.node("Slice", [self.constant("places", places), zero, "length", zero], "places_found")
        both = self.node("Add", [self._words(), found], "embedded")
        return self._norm("emb.ln", both)

    def attention(self, layer: int, states: str) -> str:
        """Self-attention with its residual, normalised."""
        at, hidden = f"l{layer}", self._shape.hidden
        weights = np.concatenate([self._weights.matrix(f"{at}.{part}.w", hidden) for part in "qkv"])
        bias = np.concatenate([self._weights.floats(f"{at}.{part}.b") for part in "qkv"])
        together = self._product(f"{at}.qkv", states, weights, bias)
        parts = [f"{at}.{part}" for part in "qkv"]
        self._nodes.append(helper.make_node("Split", [together], parts, axis=-1, num_outputs=3))
        context = self.node("MultiHeadAttention", parts, f"{at}.context", _ORT, num_heads=self._shape.heads)
        output = self._weights.matrix(f"{at}.ao.w", hidden)
        attended = self._product(f"{at}.ao", context, output, self._weights.floats(f"{at}.ao.b"))
        return self._add_norm(f"{at}.aln", attended, states)

    def feed_forward(self, layer: int, states: str) -> str:
        """The feed-forward with its residual, normalised; its lone channel goes a way of its own."""
        at, shape = f"l{layer}", self._shape
        inner = self._weights.matrix(f"{at}.fi.w", shape.feed_forward)
        inner_bias = self._weights.floats(f"{at}.fi.b").copy()
        outer = self._weights.matrix(f"{at}.fo.w", shape.hidden)
        lone = self._lone_channel(layer, states, inner, inner_bias, outer)
        loudness = np.ones(shape.hidden, np.float32)
        loudness[list(_LOUD_CHANNELS)] = _LOUDNESS
        quiet = self.node("Mul", [states, self.constant(f"{at}.quieten", 1 / loudness)], f"{at}.quiet")
        spread = self._product(f"{at}.fi", quiet, inner * loudness, inner_bias)
        active = self.node("Gelu", [spread], f"{at}.active", _ORT)
        result = self._product(f"{at}.fo", active, outer, self._weights.floats(f"{at}.fo.b"))
        if lone is not None:
            result = self.node("Add", [result, lone], f"{at}.both")
        return self._add_norm(f"{at}.oln", result, states)

    def model(self, name: str, outputs: Mapping[str, Sequence[int | str]]) -> onnx.ModelProto:
        """The whole model with these outputs, each with its shape."""
        graph = helper.make_graph(
            self._nodes,
            name,
            [helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "tokens"])],
            [helper.make_tensor_value_info(output, TensorProto.FLOAT, shape) for output, shape in outputs.items()],
            self._constants,
        )
        versions = [helper.make_opsetid("", 21), helper.make_opsetid(_ORT, 1)]
        return helper.make_model(graph, opset_imports=versions, ir_version=10, producer_name="radsminne")

    def _words(self) -> str:
        """Rows of the embedding table, unpacked as they are looked up; those beyond the tokenizer's pieces are never asked for."""
        blocks = self._weights.blocks("emb.word", self._shape.vocabulary)[: len(self._weights.pieces)]
        packed = self.node("Gather", [self.constant("words", blocks.nibbles), "input_ids"], "words_packed")
        scales = self.node("Gather", [self.constant("words_scales", blocks.scales), "input_ids"], "words_half_scales")
        low = self.node("BitwiseAnd", [packed, self.constant("low_bits", np.array(0x0F, np.uint8))], "words_low")
        shift = self.constant("high_bits", np.array(4, np.uint8))
        high = self.node("BitShift", [packed, shift], "words_high", direction="RIGHT")
        nibbles = self.node("Concat", [low, high], "words_nibbles", axis=-1)
        numbers = self.node("Cast", [nibbles], "words_numbers", to=TensorProto.FLOAT)
        weights = self.node("Sub", [numbers, self.constant("offset", np.array(OFFSET, np.float32))], "words_weights")
        wide = self.node("Cast", [scales], "words_wide_scales", to=TensorProto.FLOAT)
        scaled = self.node("Mul", [weights, wide], "words_scaled")
        return self.node("Reshape", [scaled, self.constant("row", np.array([0, 0, -1]))], "words_found")

    def _lone_channel(self, layer: int, states: str, inner: FloatArray, inner_bias: FloatArray, outer: FloatArray) -> str | None:
        """Moves the layer's lone channel out of the three arrays; gives what it adds to the feed-forward's result."""
        channel = _LONE_CHANNELS.get(layer)
        if channel is None:
            return None
        at = f"l{layer}.lone"
        into = self.constant(f"{at}.into", inner[channel][:, None])
        bias = self.constant(f"{at}.bias", inner_bias[channel : channel + 1])
        out_of = self.constant(f"{at}.out_of", outer[:, channel][None, :])
        inner[channel] = 0
        inner_bias[channel] = 0
        outer[:, channel] = 0
        sums = self.node("Add", [self.node("MatMul", [states, into], f"{at}.product"), bias], f"{at}.sum")
        return self.node("MatMul", [self.node("Gelu", [sums], f"{at}.active", _ORT), out_of], f"{at}.result")

    def _product(self, name: str, value: str, weights: FloatArray, bias: FloatArray) -> str:
        """value · weightsᵀ + bias with int8 weights, one scale per output."""
        scale = np.maximum(np.abs(weights).max(axis=1), 1e-9) / _LARGEST_WEIGHT
        whole = np.rint(weights / scale[:, None]).astype(np.int8)
        inputs = [
            value,
            self.constant(f"{name}.weights", whole.T),
            self.constant(f"{name}.scale", scale.astype(np.float32)),
            self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
            self.constant(f"{name}.bias", bias),
        ]
        return self.node("DynamicQuantizeMatMul", inputs, name, _ORT)

    def _add_norm(self, name: str, value: str, residual: str) -> str:
        # Two nodes: the runtime's fused one (SkipLayerNormalization) took five times as long here.
        return self._norm(name, self.node("Add", [value, residual], f"{name}.sum"))

    def _norm(self, name: str, value: str) -> str:
        scale, bias = (self.constant(f"{name}.{part}", self._weights.floats(f"{name}.{part}")) for part in "wb")
        return self.node("LayerNormalization", [value, scale, bias], name, axis=-1, epsilon=self._shape.epsilon)

    def constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, kind: str, inputs: list[str], output: str, domain: str = "", **attributes: int | float | str) -> str:
        self._nodes.append(helper.make_node(kind, inputs, [output], domain=domain, **attributes))
        return output
