"""Six fictional young people at different points of the way. Nobody here is real."""

from act.demo.life import Life
from act.demo.lives.beside import JORDAN, MIA
from act.demo.lives.rochdale import AALIYAH, KAI
from act.demo.lives.waiting import CHLOE, ELLIE

LIVES: tuple[Life, ...] = (MIA, JORDAN, AALIYAH, CHLOE, ELLIE, KAI)
