"""Where things stand in a drawing: facts in, coordinates out. Nothing here knows about pages.

Across, positions are shares of the width (0 to 100), so that a drawing can be as narrow as a phone while its letters
keep their size. Down, positions are pixels from the top.
"""

from act.design.line_chart import ChartLine, Dot, LineChart, Point, Segment, Series, Tick, TickAt, line_chart
from act.design.timeline import Band, BandAt, LaneAt, Mark, MarkAt, Month, Timeline, timeline
from act.design.waterfall import Amount, Step, Waterfall, waterfall

__all__ = [
    "Amount",
    "Band",
    "BandAt",
    "ChartLine",
    "Dot",
    "LaneAt",
    "LineChart",
    "Mark",
    "MarkAt",
    "Month",
    "Point",
    "Segment",
    "Series",
    "Step",
    "Tick",
    "TickAt",
    "Timeline",
    "Waterfall",
    "line_chart",
    "timeline",
    "waterfall",
]
