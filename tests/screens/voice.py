"""What the voice room says, where more than two tests ask for it."""

ALREADY_SENT = "You already sent your answers"
