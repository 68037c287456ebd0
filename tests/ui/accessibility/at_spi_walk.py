"""Walks the running program over AT-SPI as a screen reader does: finds every role, service and task of the document as
an item of the sheet, named by a sentence; moves the focus; presses, traces and renames, and hears and sees what comes of
it. Exits with 1 and a sentence where something is not as it must be; its last line says that all of it was checked.

    at_spi_walk.py EXPORTED.json"""

import json
import sys
import time

import gi
import pyatspi
from gi.repository import GLib

PATIENCE = 60.0  # seconds for anything to appear on a busy machine


def fail(text):
    print("FAILED: " + text)
    sys.exit(1)


def turn():
    """Lets events come in."""
    context = GLib.MainContext.default()
    for _ in range(50):
        if not context.iteration(False):
            break
    time.sleep(0.02)


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


def children(node):
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield child


def below(node, role, depth=14):
    """Every accessible below `node` with that role, the near ones first; the items of a list are not walked into."""
    level = [node]
    for _ in range(depth):
        following = []
        for parent in level:
            if parent.getRole() == pyatspi.ROLE_LIST:
                continue
            for child in children(parent):
                if child.getRole() == role:
                    yield child
                following.append(child)
        level = following


def program():
    for application in children(pyatspi.Registry.getDesktop(0)):
        if "throughline" in application.name.lower():
            return application
    return None


def has(node, state):
    return node.getState().contains(state)


def act(node, name):
    action = node.queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    if name not in names:
        fail("'%s' cannot %s; it can: %s" % (node.name, name, ", ".join(names)))
    if not action.doAction(names.index(name)):
        fail("'%s' refused to %s" % (node.name, name))


heard = []


def hear(event):
    heard.append((str(event.type), event.source, event.detail1))


def wait_to_hear(kind, node, on):
    """An event of that kind from that node; `on` is its new state."""
    wait_for("the event %s (%d) of '%s'" % (kind, on, node.name),
             lambda: any(kind in name and detail == on and source == node for name, source, detail in heard))


for kind in ("object:state-changed:selected", "object:state-changed:focused", "object:property-change:accessible-name"):
    pyatspi.Registry.registerEventListener(hear, kind)

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
roles = {role["key"]: role["title"] for role in document["roles"]}
if not roles or not document["services"] or not document["tasks"]:
    fail("the document is too small to try anything with")

application = wait_for("the program", program)


def find_sheet():
    for node in below(application, pyatspi.ROLE_LIST):
        if node.name == "Sheet" and node.childCount >= len(roles):
            return node
    return None


sheet = wait_for("the sheet with its cards", find_sheet)
items = [node for node in children(sheet) if node.getRole() == pyatspi.ROLE_LIST_ITEM]

# Every row of the document is one item, and every item a row, named by its sentence.
wanted = {}
for key, title in roles.items():
    customers = {roles[service["customer"]] for service in document["services"] if service["server"] == key}
    tasks = sum(1 for task in document["tasks"] if task["role"] == key)
    wanted["role " + key] = lambda name, title=title, customers=customers, tasks=tasks: (
        name.startswith(title + (" serves " if customers else ""))
        and all(customer in name for customer in customers)
        and name.endswith(", %d task%s" % (tasks, "" if tasks == 1 else "s")) == (tasks > 0))
for service in document["services"]:
    sentence = "%s serves %s" % (roles[service["server"]], roles[service["customer"]])
    if service["provides"]:
        sentence = service["provides"] + ": " + sentence
    if service["manager"]:
        sentence += ", a manager's service"
    wanted["service " + service["key"]] = lambda name, sentence=sentence: name == sentence
for task in document["tasks"]:
    start = "Task %s of %s, " % (task["title"], roles[task["role"]])
    wanted["task " + task["key"]] = lambda name, start=start: name.startswith(start) and len(name) > len(start)
found = {}
for row, fits in wanted.items():
    matching = [node for node in items if fits(node.name)]
    if len(matching) != 1:
        fail("%s is %d items of the sheet; the names are %s" % (row, len(matching), [node.name for node in items]))
    found[row] = matching[0]
if len(items) != len(wanted):
    fail("the document has %d rows to see, the sheet %d items" % (len(wanted), len(items)))
print("The sheet says: %s; %d items, all named by sentences" % (sheet.description, len(items)))

# A card knows its place, in the sheet and on the screen.
busy = max(roles, key=lambda key: sum(1 for task in document["tasks"] if task["role"] == key))
card = found["role " + busy]
print("Found: %s (%s)" % (card.name, card.description))
if sheet.getChildAtIndex(card.getIndexInParent()) != card or card.parent != sheet:
    fail("the card does not know its place in the sheet")
box = card.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
if box.width < 50 or box.height < 20:
    fail("the card has no place on the screen: %s" % box)
# The upper edge of a card is its title; its middle may be a task.
hit = sheet.queryComponent().getAccessibleAtPoint(box.x + box.width // 2, box.y + 8, pyatspi.DESKTOP_COORDS)
if hit is None or hit.name != card.name:
    fail("at the card's place there is %s" % (hit.name if hit else "nothing"))

# A press selects it, and that is told.
if has(card, pyatspi.STATE_SELECTED):
    fail("the card is selected before anybody did anything")
heard.clear()
act(card, "Press")
wait_for("the card's selection", lambda: has(card, pyatspi.STATE_SELECTED))
wait_to_hear("state-changed:selected", card, 1)
other = next(found["role " + key] for key in roles if key != busy)
heard.clear()
act(other, "Press")
wait_for("the selection of the other card",
         lambda: has(other, pyatspi.STATE_SELECTED) and not has(card, pyatspi.STATE_SELECTED))
wait_to_hear("state-changed:selected", other, 1)
wait_to_hear("state-changed:selected", card, 0)
print("The selection follows a press and is told")

# The focus goes to a card, a service and a task where it is asked to, and to one at a time.
service = found["service " + next(row["key"] for row in document["services"] if row["server"] == busy)]
task = found["task " + next(row["key"] for row in document["tasks"] if row["role"] == busy)]
before = None
for node in (card, service, task):
    heard.clear()
    if not node.queryComponent().grabFocus():
        fail("'%s' does not take the focus" % node.name)
    wait_for("the focus of '%s'" % node.name, lambda: has(node, pyatspi.STATE_FOCUSED))
    wait_to_hear("state-changed:focused", node, 1)
    if before is not None and has(before, pyatspi.STATE_FOCUSED):
        fail("'%s' has the focus as well as '%s'" % (before.name, node.name))
    before = node
print("The focus goes to a card, a service and a task, and is told")

# A press on a task traces it: the words of the trace are there to be read.
title = next(row["title"] for row in document["tasks"] if row["role"] == busy)


def is_of_trace(node):
    while node is not None:
        if node.name == "Trace":
            return True
        node = node.parent
    return False


# The inspector says in a sentence of its own where the selected task arrives.
def traced():
    for label in below(application, pyatspi.ROLE_LABEL):
        if is_of_trace(label) and title in label.name and " reaches " in label.name and has(label, pyatspi.STATE_SHOWING):
            return label.name
    return None


if traced():
    fail("the task is traced before anybody asked")
act(task, "Press")
print("The trace says: " + wait_for("the trace of the task in words", traced))

# A title is typed with nothing but this.
act(card, "Edit")


def title_field():
    for widget in children(sheet):
        if widget.getRole() != pyatspi.ROLE_LIST_ITEM:
            for node in [widget, *below(widget, pyatspi.ROLE_TEXT)]:
                if node.getRole() == pyatspi.ROLE_TEXT and has(node, pyatspi.STATE_FOCUSED):
                    return node
    return None


field = wait_for("the field for the title", title_field)
text = field.queryText()
if text.getText(0, -1) != roles[busy]:
    fail("the field for the title holds '%s'" % text.getText(0, -1))
field.queryEditableText().setTextContents("Chief buyer")
heard.clear()
other.queryComponent().grabFocus()
wait_for("the card's new name", lambda: card.name.startswith("Chief buyer serves "))
wait_to_hear("property-change:accessible-name", card, 0)
if not task.name.startswith("Task %s of Chief buyer, " % title):
    fail("the task is still called '%s'" % task.name)
print("All of it holds: %d roles, %d services and %d tasks named; focus, press, trace and rename work"
      % (len(roles), len(document["services"]), len(document["tasks"])))
