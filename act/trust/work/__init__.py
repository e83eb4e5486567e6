"""Work that nobody waits for: messages, the nightly check, and cleaning. One process does it all (`act work`)."""
