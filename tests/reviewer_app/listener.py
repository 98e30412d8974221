"""Grades a parcel by names alone, as somebody does who cannot see. Run by Debian's Python.

python3 listener.py    talks to the station on this session's accessibility bus, prints JSON
"""

import json
import time

import pyatspi

PATIENCE_S = 20
CONTROLS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_TEXT}
CONTROLS |= {pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_LIST, pyatspi.ROLE_CHECK_BOX}


def everything(node):
    yield node
    for child in node:
        if child is not None:
            yield from everything(child)


def station():
    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.name == "Retourney station":
            app.clear_cache()  # nobody here hears what has changed
            return app
    return None


def shown(app):
    return [node for node in everything(app) if node.getState().contains(pyatspi.STATE_SHOWING)]


def wait(sought):
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        app = station()
        for node in shown(app) if app is not None else ():
            if node.name.startswith(sought) and node.getState().contains(pyatspi.STATE_SENSITIVE):
                return node
        time.sleep(0.2)
    names = [node.name for node in shown(station()) if node.name] if station() else []
    raise SystemExit(f"nothing is called {sought!r}; there are {names}")


def press(name):
    action = wait(name).queryAction()
    named = [action.getName(at) for at in range(action.nActions)]
    action.doAction(named.index("Press") if "Press" in named else 0)


def main():
    press("Open the most urgent: Ines Moreau")
    wait("Grade 3, Good")
    app = station()
    controls = [node for node in shown(app) if node.getRole() in CONTROLS]
    nameless = [node.getRoleName() for node in controls if not node.name]
    grades = [node.getRoleName() for node in controls if node.name.startswith("Grade ")]
    press("Sealed, or untouched")
    press("Charges a phone")
    press("Grade 3, Good")
    press("Refund €45.00")
    told = wait("Refunding €45.00").name
    print(
        json.dumps(
            {
                "nodes": len(list(everything(app))),
                "controls": len(controls),
                "nameless": nameless,
                "grades": grades,
                "told": told,
            }
        )
    )


main()
