"""What the worked examples are worked out from by hand, and how their results are read."""

from act.appraisal.engine import Run, run
from act.appraisal.engine.figures import figures
from act.appraisal.engine.sensitivity import break_even
from act.appraisal.model import Model

GREEN_BOOK, HEALTH = 1.035, 1.015
UPRATE = {
    year: 195.9696985671229 / index
    for year, index in {
        "2005/06": 157.46996710472425,
        "2007/08": 166.47146040666576,
        "2008/09": 170.64989406287305,
        "2010/11": 179.90688766945763,
        "2011/12": 183.12722095874093,
        "2013/14": 190.03343415111053,
    }.items()
}
"""To prices of 2015/16, by the index of the Unit Cost Database v1.4."""
HOME, FOSTER, SECURE = 2_947 * UPRATE["2013/14"], 700 * UPRATE["2013/14"], 185_780 * UPRATE["2007/08"]


def worth(by_year: list[float], rate: float = GREEN_BOOK) -> float:
    """Present value: year 0 is not discounted."""
    return sum(pounds / rate**year for year, pounds in enumerate(by_year))


def present(found: Run) -> dict[str, float]:
    """Present value of every line by its name."""
    return {each.line.key.partition(".")[2]: each.present for each in (*found.costs, *found.benefits)}


def told(found: Model) -> dict[str, float | None]:
    """Figures by key."""
    return {each.key.removeprefix("appraisal."): each.value for each in figures(run(found))}


def even(found: Model) -> dict[str, float | None]:
    """Break-even values by the name of the input."""
    return {each.quantity.key.removeprefix("inputs."): each.value for each in break_even(found)}
