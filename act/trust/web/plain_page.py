"""A page that needs neither database nor session nor template: for when one of them is what is wrong."""

from html import escape

from django.templatetags.static import static

SHEETS = ("vendor/govuk-frontend.min.css", "act/act.css")
PAGE = """<!doctype html>
<html lang="en-GB" class="govuk-template">
<head>
  <meta charset="utf-8">
  <title>{heading} – Achieving Change Together</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light dark">
{sheets}</head>
<body class="govuk-template__body act">
  <div class="act-width">
    <main id="main-content" class="act-main">
      <div class="act-problem">
        <h1>{heading}</h1>
        <p class="act-lead">{happened}</p>
        <p>{advice}</p>
        <ul class="act-links">
          <li><a href="/">Go to the home page</a></li>
        </ul>
      </div>
    </main>
  </div>
</body>
</html>
"""


def plain_page(heading: str, happened: str, advice: str) -> str:
    """Return the whole page as HTML. Where even the address of a style sheet can't be found, it comes without."""
    return PAGE.format(heading=escape(heading), happened=escape(happened), advice=escape(advice), sheets=_sheets())


def _sheets() -> str:
    try:
        return "".join(f'  <link rel="stylesheet" href="{escape(static(sheet))}">\n' for sheet in SHEETS)
    except (ValueError, OSError):  # the list of static files is gone, or is not the one of this version
        return ""
