"""Prints pages with WebKitGTK, whose WebDriver cannot. A JSON list of jobs on standard input; see print-webkit.ts."""

import json
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

Gtk.init()
jobs = json.load(sys.stdin)
window = Gtk.OffscreenWindow()
window.set_default_size(1180, 820)
view = WebKit2.WebView()
window.add(view)
window.show_all()
at = -1


def fail(message):
    print(f"{jobs[at]['url']}: {message}", file=sys.stderr)
    sys.exit(1)


def open_next():
    global at
    at += 1
    if at == len(jobs):
        Gtk.main_quit()
        return
    view.load_uri(jobs[at]["url"])


def ask(_=None):
    view.evaluate_javascript(jobs[at]["ready"], -1, None, None, None, answer)


def answer(_, result):
    try:
        ready = view.evaluate_javascript_finish(result).to_boolean()
    except GLib.Error as error:
        fail(error.message)
    if not ready:
        GLib.timeout_add(50, lambda: ask())
    elif jobs[at].get("press"):
        view.evaluate_javascript(jobs[at]["press"], -1, None, None, None)
    else:
        print_with(WebKit2.PrintOperation.new(view))


def print_with(operation):
    """As a reader does who presses Print in the dialog without changing anything in it."""
    job = jobs[at]
    settings = Gtk.PrintSettings()
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_URI, f"file://{job['file']}")
    settings.set(Gtk.PRINT_SETTINGS_OUTPUT_FILE_FORMAT, "pdf")
    settings.set_printer("Print to File")
    page = Gtk.PageSetup()
    page.set_paper_size(Gtk.PaperSize.new(job["paper"]))
    for side in ("top", "bottom", "left", "right"):
        getattr(page, f"set_{side}_margin")(job["margin"], Gtk.Unit.MM)
    operation.set_print_settings(settings)
    operation.set_page_setup(page)
    operation.connect("failed", lambda _, error: fail(error.message))
    operation.connect("finished", lambda _: GLib.idle_add(open_next))
    operation.print_()
    return True


view.connect("load-changed", lambda _, event: event == WebKit2.LoadEvent.FINISHED and ask())
view.connect("load-failed", lambda _, __, ___, error: fail(error.message))
view.connect("print", lambda _, operation: print_with(operation))
GLib.timeout_add_seconds(90, lambda: fail("nothing was printed in 90 seconds"))
open_next()
Gtk.main()
