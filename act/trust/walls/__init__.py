"""The database's walls: what it refuses by itself, whatever our own code forgets.

Models declare them (`rows`, `walls`), and so do rooms for tables of lower floors (`walls.py` of the room). They are put
up after every migration from what is declared then (`put_up`), on both databases, and are no part of any migration.
"""
