"""What is known of the danger that a young person is in now."""
