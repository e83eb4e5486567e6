"""What is known of the danger that a young person is in now, and of the times they were missing."""
