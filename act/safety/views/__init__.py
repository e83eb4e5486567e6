"""Pages of danger alerts, missing episodes, return interviews and strategy meetings."""
