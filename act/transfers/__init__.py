"""A young person moves to another authority where ACT works: what is offered, answered, and goes on there."""
