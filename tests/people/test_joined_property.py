"""No order of removing, moving, joining and parting loses a row or counts anybody otherwise than it should."""

MOVES = ("write", "remove", "move", "join", "part")
