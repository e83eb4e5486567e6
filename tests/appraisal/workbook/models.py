"""Model files that between them hold everything a model may hold. Every number in them is invented."""

from tests.appraisal.models import EXAMPLES

AGENCIES = """
[appraisal]
title = "Several agencies & their <accounts>"
about = "=1+1 is only words here"
basis = "projected"
price_year = "2015/16"
deflator = "v1.4"
first_year = "2016/17"
years = 6
discount = "green-book-2026"
headline = "running"
decide_on = "public"
break_even = ["reached", "benefits.arrests.impact"]

[inputs]
reached = { value = 40, label = "young people reached", unit = "young people", source = "ours", verified = true }
staying = { beta = { had = 30, of = 40 }, value = 0.75, label = "who stay" }

[unit_costs.bed]
value = 2_500.55
price_year = "2012/13"
unit = "week"
class = "fiscal"
agency = { local-authority = 0.7, nhs = 0.2, police = 0.1 }
source = "invented"

[costs.staff]
label = "Key workers"
amount = [100_000, 150_000, 150_000]
price_year = "2014/15"
pays = { local-authority = 0.6, police = 0.25, individuals = 0.15 }
optimism = 3

[costs.rooms]
amount = 60_000.25
price_year = "2015/16"
pays = "central-government"
kind = "capital"
sets = ["running", "grant"]
optimism = { capital = "standard-buildings", managed = 0.4 }

[costs.grant]
amount = { triangular = { low = 200_000, mode = 300_000, high = 450_000 }, value = 300_000 }
price_year = "2010/11"
pays = "central-government"
sets = ["grant"]
by_year = [0.5, 0, 0.5]

[costs.beds_kept]
unit_cost = "bed"
quantity = 4
pays = { nhs = 0.5, local-authority = 0.5 }
from_year = 1
to_year = 3

[costs.time_of_others]
amount = 9_000
price_year = "2015/16"
pays = "police"
kind = "in_kind"
from_year = 0

[costs.rent_received]
amount = -4_000
price_year = "2015/16"
pays = "local-authority"
by_year = [0, 1, 1]

[benefits.care]
label = "A bed that is not needed"
population = "reached"
entry = [0.5, 0.25, 0.25]
engagement = 0.9
retention = "staying"
impact = { without = 0.5, with = 0.2 }
counterfactual = "judged"
deadweight = 0.25
attribution = 0.8
unit_cost = "bed"
duration = 26.5
profile = { lag = 0.5, years = 4, drop_off = 0.2, ramp = [0.5, 0.75, 1] }
optimism = 4
overlap = "care"
cashable = { share = 0.6, from_year = 2, reason = "A bed is closed, then" }

[benefits.foster]
label = "=The bed used instead"
population = [3, 2, 1]
impact = -0.4
counterfactual = "comparison"
unit_cost = "bed"
duration = 20
profile = { years = 2.25, lag = 1 }
optimism = { share = 0.05, why = "a count" }

[benefits.arrests]
label = "Arrests not made"
population = 30
impact = 0.3
counterfactual = "comparison"
unit_cost = "CR7.0"
optimism = { grades = { cohort = 2, evidence = 4, age = 1, error = 3 }, rule = "mean" }
cashable = { share = 0.1, reason = "Overtime" }

[benefits.health]
population = "reached"
impact = 0.1
counterfactual = "none"
deadweight = 0.3
unit_cost = { value = 5_000, price_year = "2013/14", unit = "year", label = "A healthy year", source = "ours" }
class = "social"
gains = "individuals"
discount_row = "health"
profile = { years = 6 }

[benefits.tax]
population = 10
impact = 0.2
counterfactual = "none"
unit_cost = { value = 1_000, price_year = "2015/16" }
class = "fiscal"
gains = "central-government"
pays = { individuals = 0.75, local-authority = 0.25 }
transfer = true
profile = { years = 4, lag = 2.75 }

[benefits.outright]
amount = [1_000, 2_000, -500]
price_year = "2012/13"
counterfactual = "comparison"
class = "fiscal"
gains = "nhs"
optimism = 2

[benefits.wages]
population = 10
impact = 0.2
counterfactual = "judged"
unit_cost = { value = 4_000, price_year = "2015/16" }
class = "economic"
gains = { individuals = 0.5, society = 0.5 }
profile = [0, 0.5, 1, 0.5]
"""

LONG = """
[appraisal]
title = "Past the first band of the schedule"
price_year = "2015/16"
years = 40
discount = "green-book-2022"

[costs.running]
amount = 1_000_000
price_year = "2015/16"
pays = "local-authority"

[costs.custody]
unit_cost = "CR7.0"
quantity = 3
pays = "police"
from_year = 0

[costs.desk]
unit_cost = { value = 12.5, price_year = "2014/15", unit = "hour" }
quantity = 100
pays = "police"

[benefits.custody]
population = 2
impact = 1
counterfactual = "comparison"
unit_cost = { code = "CR7.0", price_year = "2010/11" }

[benefits.health]
population = 500
entry = [0.2, 0.2, 0.2, 0.2, 0.2]
impact = 0.05
counterfactual = "comparison"
unit_cost = { value = 900, price_year = "2015/16" }
class = "fiscal"
gains = "nhs"
discount_row = "health"
profile = { years = 40, drop_off = 0.03 }

[benefits.care]
population = 500
impact = 0.02
counterfactual = "comparison"
unit_cost = { value = 3_000, price_year = "2015/16" }
class = "fiscal"
gains = "local-authority"
profile = { years = 33.4, lag = 3.6, ramp = [0.1, 0.2, 0.4, 0.8, 1] }
"""

RATE = """
[appraisal]
title = "A rate and an index of its own"
price_year = "2020"
first_year = "2020"
years = 5
discount = "rate"
break_even = ["rate"]

[deflator]
edition = "of this model"
index = { "2018" = 90.5, "2020" = 100, "2022" = 112.25 }

[inputs]
rate = { triangular = { low = 0.02, mode = 0.035, high = 0.05 }, value = 0.035, label = "discount rate" }
price = { gamma = { mean = 700, sd = 50 }, label = "what a week costs" }

[costs.running]
amount = "price"
price_year = "2018"
quantity = { poisson = { mean = 12 } }
pays = "local-authority"
from_year = 0

[benefits.at_once]
population = { binomial = { n = 40, p = 0.25 } }
impact = { normal = { mean = 0.5, sd = 0.1 } }
counterfactual = "comparison"
unit_cost = { lognormal = { mean = 1_500, sd = 200 }, price_year = "2022" }
class = "fiscal"
gains = "local-authority"
profile = { years = 3, drop_off = 1, lag = { pert = { low = 0, mode = 1, high = 2 } } }

[benefits.worse]
population = 10
impact = { with = 0.6, without = 0.4 }
counterfactual = "comparison"
unit_cost = { value = 100, price_year = "2020" }
class = "fiscal"
gains = "police"
"""

IN_KIND = """
[appraisal]
title = "Volunteers only"
price_year = "2015/16"
years = 2
discount = "none"

[costs.volunteers]
amount = 5_000
price_year = "2015/16"
kind = "in_kind"
pays = "voluntary-sector"

[benefits.calm]
population = 20
impact = 0.5
counterfactual = "none"
unit_cost = { value = 100, price_year = "2015/16" }
class = "social"
gains = "society"
"""

FREE = """
[appraisal]
title = "No cost at all"
price_year = "2015/16"
years = 1
discount = 0

[benefits.calm]
population = 20
impact = 0.5
counterfactual = "comparison"
unit_cost = { value = 100, price_year = "2015/16" }
class = "fiscal"
gains = "police"
"""

LATE = """
[appraisal]
title = "Paid back in a later year, and not when it is discounted"
price_year = "2015/16"
years = 6
discount = 0.2

[costs.running]
amount = [0, 100]
price_year = "2015/16"
pays = "local-authority"

[benefits.later]
population = 1
impact = 1
counterfactual = "comparison"
unit_cost = { value = 30, price_year = "2015/16" }
class = "fiscal"
gains = "local-authority"
profile = { lag = 2, years = 4 }
"""

TIMED = """
[appraisal]
title = "Costs and benefits at the start, in the middle and at the end of their years"
price_year = "2015/16"
first_year = "2016/17"
years = 4
discount = 0.04
discount_rows = { health = 0.015 }
timing = "mid-year"
decide_on = "public"

[costs.building]
amount = 900
price_year = "2015/16"
kind = "capital"
pays = "local-authority"
timing = "year-start"

[costs.team]
amount = [100, 110, 0, 700]
price_year = "2015/16"
pays = "local-authority"
optimism = 4

[costs.licences]
amount = [30, 30, 30, 30]
price_year = "2015/16"
pays = "nhs"
timing = "year-end"
discount_row = "zero"

[costs.hall]
amount = 15
price_year = "2015/16"
kind = "in_kind"
pays = "voluntary-sector"
from_year = 0

[costs.rent]
amount = [0, -40, 20, -60]
price_year = "2015/16"
pays = "local-authority"
optimism = { capital = "equipment" }
sets = ["running", "rented"]

[benefits.episodes]
population = 5
entry = [1, 0.5]
impact = { without = 6.2, with = 3.9 }
counterfactual = "comparison"
unit_cost = { value = 90, price_year = "2013/14", class = "fiscal", agency = "police" }
profile = { lag = 0.3, years = 2.5, drop_off = 0.4, ramp = [0.6, 1] }
optimism = 5
cashable = { share = 0.5, from_year = 1, reason = "Overtime" }

[benefits.instead]
population = 5
impact = -0.4
counterfactual = "comparison"
unit_cost = { value = 60, price_year = "2015/16", class = "fiscal", agency = "local-authority" }
profile = { lag = 0.75, years = 3 }
optimism = 6
timing = "year-end"

[benefits.both]
amount = [300, -200, 150, -20]
price_year = "2015/16"
counterfactual = "comparison"
class = "fiscal"
gains = { local-authority = 0.5, nhs = 0.5 }
optimism = 3
cashable = { share = 0.9, from_year = 1, reason = "A budget line" }

[benefits.moved]
amount = [80, 80]
price_year = "2015/16"
counterfactual = "comparison"
class = "fiscal"
gains = "dwp"
transfer = true
pays = { hmrc = 0.75, individuals = 0.25 }
cashable = { share = 1, reason = "Paid out no more" }

[benefits.calm]
population = 5
impact = { events = 2.5 }
counterfactual = "judged"
deadweight = 0.2
unit_cost = { value = 50, price_year = "2015/16" }
class = "social"
gains = "individuals"
discount_row = "health"
"""

MODELS = {
    **{file.stem: file.read_text(encoding="utf-8") for file in sorted(EXAMPLES.glob("*.toml"))},
    "agencies": AGENCIES,
    "long": LONG,
    "rate": RATE,
    "in-kind": IN_KIND,
    "free": FREE,
    "late": LATE,
    "timed": TIMED,
}
