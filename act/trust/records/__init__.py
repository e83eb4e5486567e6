"""What every record keeps: its versions, and what kind of knowledge its fields are."""
