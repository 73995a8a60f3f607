"""The reader as an ONNX graph: the tokens of one pair in, its score and each token's logits of begin and end out."""

from __future__ import annotations

import numpy as np
import onnx

from kb.models.e5_graph import EncoderGraph
from kb.models.reader_weights import ReaderWeights


def build_reader_graph(weights: ReaderWeights) -> onnx.ModelProto:
    """`input_ids` (1, tokens) to `score` (1, 1) and `spans` (1, tokens, 2). The heads are small and stay in full precision."""
    graph = EncoderGraph(weights)
    states = graph.states()
    start = graph.node("GatherND", [states, graph.constant("start", np.zeros((1, 2), np.int64))], "start_state")
    pooled = graph.node("Tanh", [_linear(graph, weights, "pooler", start)], "pooled")
    graph.node("Identity", [_linear(graph, weights, "score", pooled)], "score")
    graph.node("Identity", [_linear(graph, weights, "span", states)], "spans")
    return graph.model("radsminne-reader", {"score": [1, 1], "spans": [1, "tokens", 2]})


def _linear(graph: EncoderGraph, weights: ReaderWeights, name: str, value: str) -> str:
    matrix = graph.constant(f"{name}.w", weights.head(f"{name}.w").T)
    product = graph.node("MatMul", [value, matrix], f"{name}.product")
    return graph.node("Add", [product, graph.constant(f"{name}.b", weights.head(f"{name}.b"))], f"{name}.sum")
