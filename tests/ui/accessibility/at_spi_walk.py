"""Walks the running program over AT-SPI: finds a card by its sentence, does its action, and hears and sees the selection
change. Exits with 1 and a sentence where something is not as it must be."""

import sys
import time

import gi
import pyatspi
from gi.repository import GLib

PATIENCE = 40.0  # seconds for anything to appear


def fail(text):
    print("FAILED: " + text)
    sys.exit(1)


def turn():
    """Lets events come in."""
    context = GLib.MainContext.default()
    for _ in range(20):
        context.iteration(False)
    time.sleep(0.05)


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    trouble = None
    while time.monotonic() < end:
        turn()
        try:
            found = find()
            if found:
                return found
        except (gi.repository.GLib.GError, LookupError, RuntimeError) as error:
            trouble = error
    fail("%s did not come within %d seconds%s" % (what, PATIENCE, " (%s)" % trouble if trouble else ""))


def below(node, role, depth=12):
    """Every accessible below `node` with that role, the near ones first; the items of a list are not walked into."""
    level = [node]
    for _ in range(depth):
        following = []
        for parent in level:
            if parent.getRole() == pyatspi.ROLE_LIST:
                continue
            for index in range(min(parent.childCount, 200)):
                child = parent.getChildAtIndex(index)
                if child is None:
                    continue
                if child.getRole() == role:
                    yield child
                following.append(child)
        level = following


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        application = desktop.getChildAtIndex(index)
        if application is not None and "throughline" in application.name.lower():
            return application
    return None


def sheet_of(application):
    for node in below(application, pyatspi.ROLE_LIST):
        if node.name == "Sheet" and node.childCount > 3:
            return node
    return None


heard = []
pyatspi.Registry.registerEventListener(
    lambda event: heard.append((event.type.name if hasattr(event.type, "name") else str(event.type), event.source)),
    "object:state-changed:selected",
    "object:state-changed:focused",
    "object:selection-changed",
)

application = wait_for("the program", program)
sheet = wait_for("the sheet with its cards", lambda: sheet_of(application))
names = [sheet.getChildAtIndex(index).name for index in range(sheet.childCount)]
print("The sheet says: " + sheet.description)
for name in names[:8]:
    print("  " + name)
cards = [index for index, name in enumerate(names) if " serves " in name and " task" in name]
if not cards:
    fail("no card says whom it serves and how many tasks it has; the names are %s" % names)
services = [name for name in names if ": " in name and " serves " in name]
tasks = [name for name in names if name.startswith("Task ")]
if not services or not tasks:
    fail("there are no services or no tasks among %s" % names)

card = sheet.getChildAtIndex(cards[0])
print("Found: %s (%s)" % (card.name, card.description))
if card.getIndexInParent() != cards[0] or card.parent != sheet:
    fail("the card does not know its place in the sheet")
box = card.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
if box.width < 50 or box.height < 20:
    fail("the card has no place on the screen: %s" % box)
# The upper edge of a card is its title; its middle may be a task.
hit = sheet.queryComponent().getAccessibleAtPoint(box.x + box.width // 2, box.y + 14, pyatspi.DESKTOP_COORDS)
if hit is None or hit.name != card.name:
    fail("at the card's place there is %s" % (hit.name if hit else "nothing"))


def is_selected(node):
    return node.getState().contains(pyatspi.STATE_SELECTED)


if is_selected(card):
    fail("the card is selected before anybody did anything")
action = card.queryAction()
actions = [action.getName(index) for index in range(action.nActions)]
print("It can: " + ", ".join(actions))
if "Press" not in actions:
    fail("the card cannot be pressed")
heard.clear()
action.doAction(actions.index("Press"))
wait_for("the card's selection", lambda: is_selected(card))
wait_for("the event of the selection", lambda: [name for name, _ in heard if "select" in name])

other = sheet.getChildAtIndex(cards[-1])
if other.name != card.name:
    other.queryAction().doAction(0)
    wait_for("the selection of the other card", lambda: is_selected(other) and not is_selected(card))
print("The selection follows; heard: " + ", ".join(sorted({name for name, _ in heard})))
