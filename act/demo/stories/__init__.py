"""Six fictional young people at different points of their time with ACT. Nobody here is real."""

from act.demo.stories.rochdale import AALIYAH, KAI
from act.demo.stories.wigan import JORDAN, MIA
from act.demo.stories.wigan_referrals import CHLOE, ELLIE
from act.demo.story import Story

STORIES: tuple[Story, ...] = (MIA, JORDAN, AALIYAH, CHLOE, ELLIE, KAI)
