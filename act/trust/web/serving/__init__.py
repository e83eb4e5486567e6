"""The web server: who may hold a connection and for how long, and the processes that answer."""
