"""Read a reader's own workbook of the Greater Manchester Unit Cost Database: check it, and take its unit costs."""
