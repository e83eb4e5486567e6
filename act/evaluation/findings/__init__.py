"""What is found, each counted from records that name nobody: one noun a file, one list of Figures each."""
