"""all-MiniLM-L6-v2 from its safetensors file to an int8 ONNX graph, without PyTorch.

The architecture is BERT's: six layers of self-attention and a GELU feed-forward, each with a
residual and layer normalisation after it; then the mean over the tokens, to unit length.

Weights are int8, one scale an output channel; activations become uint8 as they come
(``DynamicQuantizeLinear``). Weights use 7 of the 8 bits, for processors without VNNI add two
products in 16 bits, which could overflow: so every machine computes the same.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto

from models.build import common

MODEL_IDS = ("minilm-l6-v2",)
LAYERS, HEADS, HEAD_SIZE = 6, 12, 32
WIDTH = HEADS * HEAD_SIZE
TOKENIZER = "tokenizer.json"
_EPSILON = 1e-12
_MATMUL_LIMIT = 63  # 7 bits
_TABLE_LIMIT = 127
_MASKED = -1e9

Arrays = Mapping[str, NDArray[np.float32]]


def build(packages: Path, out: Path) -> None:
    """Write ``out/minilm-l6-v2/minilm.onnx`` and the tokenizer beside it.

    Inputs ``input_ids`` and ``attention_mask``, int64 ``[n, tokens]``; output ``embedding``,
    float32 ``[n, 384]``, of unit length.

    Raises:
        EnvironmentFault: the package's files are not the pinned ones.
    """
    manifest = common.manifest_of(MODEL_IDS[0])
    folder = common.verified_source(manifest.id, packages)
    weights, tokenizer = (folder / file.path for file in manifest.source.files)
    model = Encoder(read_safetensors(weights)).model(manifest.id)
    common.save(model, out / manifest.id / manifest.weights)
    (out / manifest.id / TOKENIZER).write_bytes(tokenizer.read_bytes())


def read_safetensors(path: Path) -> dict[str, NDArray[np.float32]]:
    """Read a safetensors file: the length of a JSON head, the head, then the tensors.

    Raises:
        ValueError: a tensor is neither float32 nor int64 (which are left out).
    """
    data = path.read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    head = json.loads(data[8 : 8 + length])
    head.pop("__metadata__", None)
    tensors = {}
    for name, entry in head.items():
        if entry["dtype"] == "I64":
            continue  # numbers of positions
        if entry["dtype"] != "F32":
            raise ValueError(f"{name} is {entry['dtype']}, not F32")
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        flat = np.frombuffer(data[start:end], "<f4")
        tensors[name] = flat.reshape(entry["shape"])
    return tensors


class Encoder:
    """Builds the graph layer by layer.

    Args:
        quantised: as described above; else float32, to compare with.
    """

    def __init__(self, weights: Arrays, *, quantised: bool = True) -> None:
        self._weights = weights
        self._quantised = quantised
        self._graph = common.Graph()

    def model(self, name: str) -> Any:
        """Return the ONNX model."""
        graph = self._graph
        hidden = self._embedded()
        mask = graph.op("Cast", "attention_mask", to=TensorProto.FLOAT)
        open_ = graph.op("Unsqueeze", mask, self._axes(1, 2))
        closed = graph.op("Sub", graph.constant(np.float32(1)), open_)
        bias = graph.op("Mul", closed, graph.constant(np.float32(_MASKED)))
        for layer in range(LAYERS):
            hidden = self._layer(hidden, bias, f"encoder.layer.{layer}.")
        self._mean(hidden, mask)
        tokens = ("n", "tokens")
        inputs = [
            common.Value(each, TensorProto.INT64, tokens)
            for each in ("input_ids", "attention_mask")
        ]
        embedding = common.Value("embedding", TensorProto.FLOAT, ("n", WIDTH))
        return graph.model(name, inputs, [embedding])

    def _axes(self, *values: int) -> str:
        return self._graph.constant(np.array(values, np.int64))

    def _embedded(self) -> str:
        graph, names = self._graph, "embeddings."
        words = self._table(self._weights[names + "word_embeddings.weight"])
        # All tokens are of one kind, so that its vector goes with the places.
        places = self._weights[names + "position_embeddings.weight"]
        places = places + self._weights[names + "token_type_embeddings.weight"][0]
        count = graph.op("Gather", graph.op("Shape", "input_ids"), self._axes(1))
        here = graph.op("Slice", graph.constant(places), self._axes(0), count, self._axes(0))
        return self._normalised(graph.op("Add", words, here), names + "LayerNorm")

    def _table(self, table: NDArray[np.float32]) -> str:
        """Look the tokens' vectors up; each has a scale of its own."""
        graph = self._graph
        if not self._quantised:
            return graph.op("Gather", graph.constant(table), "input_ids")
        whole, scales = quantise(table.T, _TABLE_LIMIT)
        rows = graph.op("Gather", graph.constant(whole.T), "input_ids")
        scale = graph.op("Gather", graph.constant(scales[:, None]), "input_ids")
        return graph.op("Mul", graph.op("Cast", rows, to=TensorProto.FLOAT), scale)

    def _layer(self, hidden: str, bias: str, prefix: str) -> str:
        graph = self._graph
        attended = self._attention(hidden, bias, prefix + "attention.self.")
        out = self._linear(attended, prefix + "attention.output.dense")
        hidden = self._normalised(
            graph.op("Add", out, hidden), prefix + "attention.output.LayerNorm"
        )
        wide = self._gelu(self._linear(hidden, prefix + "intermediate.dense"))
        out = self._linear(wide, prefix + "output.dense")
        return self._normalised(graph.op("Add", out, hidden), prefix + "output.LayerNorm")

    def _attention(self, hidden: str, bias: str, prefix: str) -> str:
        graph = self._graph
        query = self._heads(self._linear(hidden, prefix + "query"), [0, 2, 1, 3])
        key = self._heads(self._linear(hidden, prefix + "key"), [0, 2, 3, 1])
        value = self._heads(self._linear(hidden, prefix + "value"), [0, 2, 1, 3])
        scale = graph.constant(np.float32(HEAD_SIZE**-0.5))
        scores = graph.op("Mul", graph.op("MatMul", query, key), scale)
        weights = graph.op("Softmax", graph.op("Add", scores, bias), axis=-1)
        mixed = graph.op("Transpose", graph.op("MatMul", weights, value), perm=[0, 2, 1, 3])
        return graph.op("Reshape", mixed, self._axes(0, -1, WIDTH))

    def _heads(self, value: str, order: list[int]) -> str:
        shape = self._axes(0, -1, HEADS, HEAD_SIZE)
        return self._graph.op("Transpose", self._graph.op("Reshape", value, shape), perm=order)

    def _linear(self, value: str, prefix: str) -> str:
        graph, weight = self._graph, self._weights[prefix + ".weight"].T
        bias = graph.constant(self._weights[prefix + ".bias"])
        if not self._quantised:
            return graph.op("Add", graph.op("MatMul", value, graph.constant(weight)), bias)
        whole, scales = quantise(weight, _MATMUL_LIMIT)
        number = len(graph.nodes)
        outputs = [f"{kind}{number}" for kind in ("bytes", "scale", "zero")]
        data, scale, zero = graph.ops("DynamicQuantizeLinear", value, outputs=outputs)
        product = graph.op("MatMulInteger", data, graph.constant(whole), zero)
        real = graph.op("Cast", product, to=TensorProto.FLOAT)
        factor = graph.op("Mul", scale, graph.constant(scales))
        return graph.op("Add", graph.op("Mul", real, factor), bias)

    def _normalised(self, value: str, prefix: str) -> str:
        gain, shift = (
            self._graph.constant(self._weights[prefix + end]) for end in (".weight", ".bias")
        )
        return self._graph.op("LayerNormalization", value, gain, shift, axis=-1, epsilon=_EPSILON)

    def _gelu(self, value: str) -> str:
        graph = self._graph
        scaled = graph.op("Mul", value, graph.constant(np.float32(0.5**0.5)))
        share = graph.op("Add", graph.op("Erf", scaled), graph.constant(np.float32(1)))
        half = graph.op("Mul", value, graph.constant(np.float32(0.5)))
        return graph.op("Mul", half, share)

    def _mean(self, hidden: str, mask: str) -> None:
        """Average the tokens that count, and scale to unit length."""
        graph = self._graph
        counted = graph.op("Mul", hidden, graph.op("Unsqueeze", mask, self._axes(2)))
        total = graph.op("ReduceSum", counted, self._axes(1), keepdims=0)
        count = graph.op("ReduceSum", mask, self._axes(1), keepdims=1)
        mean = graph.op("Div", total, count)
        graph.op("LpNormalization", mean, axis=1, p=2, output="embedding")


def quantise(
    weight: NDArray[np.float32], limit: int
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return a matrix ``[in, out]`` as int8 up to ``limit``, and the scale of each column."""
    most = np.abs(weight).max(axis=0)
    scales = (np.maximum(most, np.finfo(np.float32).tiny) / limit).astype(np.float32)
    return np.rint(weight / scales).astype(np.int8), scales
