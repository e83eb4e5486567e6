"""A chain of rows: each holds the hash of what it says and of the row before, so that no row changes unseen.

Haber and Stornetta, "How to time-stamp a digital document" (1991). What a chain cannot show by itself is that its end
was cut off, or that an older copy stands in its place: for that its heads are written down elsewhere, as anchors.
"""

from act.methods.chain.anchors import Anchor, older_copy
from act.methods.chain.findings import ChainFinding, ChainFindingKind
from act.methods.chain.links import START, ChainLink, Head, canonical, link, plain_text
from act.methods.chain.walk import Walk

__all__ = [
    "START",
    "Anchor",
    "ChainFinding",
    "ChainFindingKind",
    "ChainLink",
    "Head",
    "Walk",
    "canonical",
    "link",
    "older_copy",
    "plain_text",
]
