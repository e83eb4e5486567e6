"""How the house is wired. Every value that differs between places comes from the environment."""

from typing import Any

from csp.constants import NONE, SELF

from act.config import environment as env

STATE = env.folder("ACT_STATE", ".state")
SECRET_KEY = env.text("ACT_SECRET_KEY")
DEBUG = False
ALLOWED_HOSTS = env.text("ACT_HOSTS", "127.0.0.1,localhost,[::1],testserver").split(",")

HTTPS = env.flag("ACT_HTTPS")
"""Everybody reaches the service over HTTPS, at a proxy in front of it."""
REQUEST_SECONDS = env.number("ACT_REQUEST_SECONDS", 60)
"""How long a request may take to come in, to its end."""

PRACTICE_DATE = env.day("ACT_PRACTICE_DATE")
"""The day that the record stands at (a demonstration, a drill). None: the real day."""
PRACTICE_TIME = env.time_of_day("ACT_PRACTICE_TIME", "21:00")
"""The time that it is on the practice date, whatever the real time: late enough to record a whole day."""
FICTIONAL = env.flag("ACT_FICTIONAL")
"""Every page says that its people are fictional, and the demonstration is installed."""

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "simple_history",
    "django_tasks",
    "django_tasks_db",
    "act.design",
    "act.trust",
    "act.people",
    "act.access",
    "act.sharing",
    "act.accounts",
    "act.looks",
    "act.referrals",
    "act.outcomes",
    "act.placements",
    "act.safety",
    "act.workforce",
    "act.transfers",
    "act.voice",
    "act.casework",
    "act.plans",
    "act.costs",
    "act.evaluation",
    "act.pages",
]
if FICTIONAL:
    INSTALLED_APPS.append("act.demo")  # a service with real people has no code in it that makes people up

MIDDLEWARE = [
    "act.trust.web.headers.HeadersMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "act.trust.web.middleware.HeadMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "act.trust.web.signed_out.SignInMiddleware",
    "act.trust.web.middleware.AnonymousMiddleware",
    "act.trust.web.middleware.RecordMiddleware",
    "act.trust.web.middleware.AddressMiddleware",
    "act.trust.web.middleware.ScopeMiddleware",
    "act.trust.web.middleware.PolicyMiddleware",
]

ROOT_URLCONF = "act.config.urls"
WSGI_APPLICATION = "act.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "act.design.environment.environment",
            "context_processors": [
                "django.contrib.messages.context_processors.messages",
                "act.trust.web.destinations.destinations",
                "act.pages.chrome.chrome",
                "act.access.emergency_banner.emergencies",
                "act.pages.state.state_strip",
                "act.pages.duty.duty_words",
            ],
        },
    }
]
COMPILED_PAGES = env.text("ACT_COMPILED_PAGES", "")
"""A folder where compiled pages outlast a process, for tests: whoever can write in it decides what the service runs.
Empty: each process compiles its own."""
FORM_RENDERER = "django.forms.renderers.Jinja2"

SQLITE_OPTIONS: dict[str, Any] = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
        "PRAGMA temp_store=MEMORY;PRAGMA foreign_keys=ON;PRAGMA secure_delete=ON;"
    ),
}
POSTGRESQL_OPTIONS: dict[str, Any] = {
    "server_side_binding": True,
    "prepare_threshold": 5,
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "tcp_user_timeout": 10_000,
    "options": "-c jit=off",
}
"""The server keeps the plan of a statement that a connection has asked five times, and values travel beside it. It
compiles none: row security makes statements look dear, and compiling one took 4.3 of its 4.5 seconds. A
server that is gone, or a cut cable, is noticed in seconds: otherwise it would be minutes."""
DATABASES: dict[str, Any] = {"default": env.database("DATABASE_URL", f"sqlite:///{STATE / 'act.sqlite3'}")}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
else:
    DATABASES["default"]["OPTIONS"] = POSTGRESQL_OPTIONS | DATABASES["default"].get("OPTIONS", {})
LOCK_SECONDS = env.number("ACT_LOCK_SECONDS", 10)
"""How long a request waits for somebody else who is saving."""
STATEMENT_SECONDS = env.number("ACT_STATEMENT_SECONDS", 30)
"""How long one statement of a request may take (PostgreSQL)."""
DATABASE_OWNER_URL = env.text("DATABASE_OWNER_URL", "")
"""PostgreSQL only: the role that owns the tables, for migrations and nothing else."""
AUDIT_ANCHORS = env.folder("ACT_AUDIT_ANCHORS", str(STATE / "anchors" / "audit.jsonl"))
"""The file that says, outside the database, how far each chain of the audit had come."""
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "trust.User"
AUTHENTICATION_BACKENDS = ["act.trust.web.user_backend.UserBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "trust:sign_in"
LOGIN_REDIRECT_URL = "pages:today"

TRUSTED_PROXIES = env.networks("ACT_TRUSTED_PROXIES")
"""The proxies in front of the service. Only they are believed when they say where a request came from."""

SIMPLE_HISTORY_ENABLED = True
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

SESSION_ENGINE = "act.trust.web.sessions"
SESSION_COOKIE_AGE = 8 * 60 * 60
# Behind HTTPS a browser takes these names from this host alone, for all of it, and over HTTPS (RFC 6265bis).
COOKIE_PREFIX = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME = f"{COOKIE_PREFIX}s"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}csrftoken"
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
DEVICE_COOKIE_NAME = f"{COOKIE_PREFIX}d"
"""Says that somebody signed in on this device before, so that nobody's guessing keeps them out."""
# "no-referrer" would make browsers send "Origin: null" with our own forms, and CSRF would refuse them.
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SECURE_REFERRER_POLICY = "same-origin"
CSRF_FAILURE_VIEW = "act.trust.web.views.form_out_of_date"
X_FRAME_OPTIONS = "DENY"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

ACT_ADDRESS = env.text("ACT_ADDRESS", "").rstrip("/")
"""Where the service is reached, for links in messages: https://act.example.gov.uk. Empty: messages name the page."""
EMAIL_HOST = env.text("ACT_MAIL_HOST", "")
"""The mail server. Empty: messages are kept, and nothing is sent."""
EMAIL_PORT = int(env.text("ACT_MAIL_PORT", "25"))
EMAIL_USE_TLS = env.flag("ACT_MAIL_TLS")
EMAIL_HOST_USER = env.text("ACT_MAIL_USER", "")
EMAIL_HOST_PASSWORD = env.text("ACT_MAIL_PASSWORD", "")
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = env.text("ACT_MAIL_FROM", "act@localhost")

USE_TZ = True
TIME_ZONE = "Europe/London"
LANGUAGE_CODE = "en-gb"
USE_I18N = True

WHITENOISE_ALLOW_ALL_ORIGINS = False
STATIC_URL = "/static/"
STATIC_ROOT = STATE / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"one_line": {"()": "act.trust.logs.OneLineFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "one_line"}},
    "loggers": {
        # Django's own would mail whole requests to administrators.
        "django": {"handlers": [], "propagate": True},
        "django.server": {"handlers": [], "propagate": True},
        "waitress": {"level": "ERROR"},
    },
    "root": {
        "handlers": ["console"],
        "level": env.one_of("ACT_LOG_LEVEL", "WARNING", {"DEBUG", "INFO", "WARNING", "ERROR"}),
    },
}
