<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>throughline</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of a row has a wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pages wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ·  without a stand-in %2 is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and its share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>an amount and its range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <comment>an amount a year, a piece …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2, who gets all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not reach an end customer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not serve “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not traced to an end customer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer holds this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chain's %2 roles work for %3, with %n task(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the work of %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2 directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2 directly and, in part, through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2 in part through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2 over several ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2 through %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2 through %3 and, in part, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 serves %2, %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 serves %2, a manager's service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a share of the work goes to a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (assumed)</source>
        <comment>a share of the work goes to a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of thing and its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, an end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, measured at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Click one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a share and its way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way and its share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of the work arrives there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 serves %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 serves %3, a manager's service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a role and how its work divides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of %2 splits are assumed equal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of %2 splits have assumed weights.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; one of %2 splits has assumed weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; one of %2 splits is assumed equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the one split on the way has an assumed weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the one split on the way is assumed equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of a list of names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) work for %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s); no end customer yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; is reached by %n role(s) and %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A boss, peers, and customers that one never meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document, or a table or JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role does not serve itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role does not serve itself. Choose another card, or press Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role that serves the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role that the selected one serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service needs the role that is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service needs the role that serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task belongs to a role: drop it on a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs the role that does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is greater than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, or Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 of the %2 arrive at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size, whole chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n role(s) to the view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role that serves this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a role that this one serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the other direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a business goal that both work toward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the %1 arrive at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already saved, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An effort is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty chain, saved from the first stroke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty sheet. Press N for a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end customer has no tasks here: give the task to a role that serves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An end customer passes no work on, so no trace follows this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst, broker and client, and what a report is worth to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is holding this document, so the last change was not made. Nothing was lost: try again in a moment, or save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer who you are and whom you serve; the chain is drawn as you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer and write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what it changed, and by how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this scale the drawing would take more than %1 pages; choose a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back-office accountant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the same two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, then click the customer; or drag from a card's edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain, JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains (*.chain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change several fields of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a task on a card or in the list to see whom it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click it on its card or in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click; Shift or Ctrl adds; drag a frame; Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+0, Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N, Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+P, Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+X, C, V, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel, Ctrl++, Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut, copy, paste, duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work travels by the other services, not by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del; Shift+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <comment>a task, on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived, not entered by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something about the obstacle and write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click, or press N, to add the first role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it on a card to give that role a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to the sheet, or on a card to make it that role's manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it to the sheet, or press N there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or arrows; Shift moves further; Alt ignores the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what comes back, or take the mark away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xisting role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each role is taken to pass all its work on in the same proportions. Others share in this result; it is not yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each role passes its work on over the services it gives, in proportion to their weights; a manager's service counts only where there is no other. What arrives is added up over all ways, round trips included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort in hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End customer notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way passes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, Ctrl+/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Enter or double-click; Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find roles, tasks and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the chain exists; drag it to the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freight contracts, the warehouse, and the customers behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz, DOT (*.dot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the server’s work it takes, beside the others; not set counts as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to exceed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact at the end customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import into this chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trace: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It also reaches %n more end customers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It also reaches one more end customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It circles for ever among %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends at %1; whom does %1 serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It ends at %n more roles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at one more role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its impact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parts overlap by 10 mm; cut along the marks and join them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the trace (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 of them, such as %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a poster, %1 pages wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move the view “%1” among the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, double-click, or drag it from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New end customer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end customer is marked, so those who serve nobody are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end customer is marked: %1 are taken for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end customer is marked: those who serve nobody and have no task are taken for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service leads to or from this role yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services yet. Drag from the card's edge to another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said what the customer of the task %1 expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how much it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody serves %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody's work arrives here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: the end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it is traced to an end customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not entered by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set, counts as 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes back: it is a one-way service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found: every role reaches an end customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its %1, nothing arrives at an end customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page; where its text would be smaller than 8 pt, the parts follow on more pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only so many steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others share in this result; it is not yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its promised day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its promised day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchasing manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches no end customer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the chain: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the document to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting is not the way by which the daily work travels: it takes part in the split only where there is no other service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review sheet, PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review sheet, PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review sheet, SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite was built without foreign keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite's driver for Qt is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale %1 %, drawing %2 × %3 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who contributes to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a role first: Tab walks through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a role, a service or a task to see and change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a task or a role to trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select and trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the role from which the chain grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the role that does the task, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the role that does the task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the role that serves first, then press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the role whose manager it is, or drag the manager on its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the role whose manager it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select three or more cards to set them apart evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more cards to align them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects the task and shows whom it reaches at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several names are separated by “;”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whom it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what can be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whom it reaches at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first, so your change was not made. You now see theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splits over the end customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this; nothing half done stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and chains (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, CSV in a folder (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n role(s) off the view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take off this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, and replaced by what came after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back; go forth to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from a relationship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, delivered, promised %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, dropped, promised %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, in progress, promised %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task %1 of %2, planned, promised %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks and their impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is your chain. Add a task to your card, then click it to see whom it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bar shows what part of all that arrives comes from the role; the words, what %1 would miss while the role has no stand-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best %n ways carry %1 of what arrives.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The best way to %1 is %2 with %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends at an end customer: it serves nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain has a cycle so large that these numbers are only close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is on the clipboard as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain: who serves whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is the server’s manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer of the service that it is done for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not made. Everything before it is safe: free some space, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document's title; click to rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing cannot be written as SVG (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is %1 × %2 mm, at %3 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be renamed; it is still called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this document is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest shares of what it receives come from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one on the way to the end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of work: what to do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partnership of %1 and %2 has an open obstacle and no action in 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partnership of %1 and %2 has no shared goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partnership of %1 and %2 is marked two-way, and only one of them serves the other, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person whose chain this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be drawn; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages; nothing of the document is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program's own fonts are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason the company needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role that serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of %1, and those whom they serve and who serve them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles that the person holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task %1 fell short, and nothing was learned from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task %1 was delivered, and its impact is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task names no service, so it follows all of the role's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text on its cards is %1 pt small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traced work ends here without reaching an end customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no roles on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file %1 already; nothing was renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role in this chain yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title in what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is worked out and cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document cannot be written to, so the last change was not made. Nothing was lost: save a copy to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was moved, replaced or deleted while it was open. Nothing that you see is lost: save a copy to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where the document stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This role has no tasks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughline %1 maps who serves whom, and traces every task to its end customer. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traced work; the wider, the more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types what the service provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk along the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warehouse manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your role?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reaches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer expects of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, Space+drag, middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is served?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who serves whom, and whom your work reaches in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who serves?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole for everyone it reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole, and readable parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does %1 serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, and for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the tasks and their impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ends here without an end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what to do better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a %1 was changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change without a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a delivered task needs the day on which it was delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document has exactly one title and owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file has its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a little</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number beyond what a double holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a partnership has two different roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program was stopped while it wrote the document, and here it cannot be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted cell that does not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role does not influence itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role does not serve itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role is no customer of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row keeps its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of the document is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text or number longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text with the character NUL in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a write-ahead log of another program lies beside this document; close that program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about a third</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about half</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an end customer has no tasks, and this role has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with more than %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more end customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more role(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another program is writing to the document; try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another role has the task %1 for this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not go with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a line break or tab; it must be one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more cells than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours/year, EUR, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to exceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a document and is not written over; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a document or another database, not a text to import; open it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder; a file is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a later version than this program reads (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe or a device; a file is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is greater than the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is greater than the high end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than the amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing; this is not the JSON of a chain (“format” should be “%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no member of a chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no member of the kind “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a key (1 to 64 letters, digits, and _ . -)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not said inside a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is said beside “%1”; one line is one edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is still named by the %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the end customer %1, who has no tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the key of a %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the key of a %1 and of a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the role %1, which is no end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the service %1, which another role provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there exactly once and cannot be added or removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cancelled; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped before it was done; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an integer from -2 to 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names %1, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the %1 %2, which does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly all</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table has a field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table has the column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 edits can be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 edits can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several have the title “%1”; name one by its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a key, or a list of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a kind of row, such as role, service or task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be a real day, written YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be an integer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be how many edits, 1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be one JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be the keys of the two ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should have one of: add, change, remove, undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <comment>of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after the closing quote of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 %2 is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 %2 was changed since, so this edit cannot be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activity is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk cannot be written (%1); nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed, so make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document can only be read here; save a copy elsewhere to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document cannot be written here; save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document does not take this value (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document is there already; it can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document was moved, replaced or deleted while it was open; save a copy to keep your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edit %1 is not the next to be undone or redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the example “%1” is missing; install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first view shows every role and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first view shows every role and stays the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the document cannot be written; save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the file is not there; make it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format “%1” is not read; these are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the impact of %1 was measured at this end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal has no edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member “%1” stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name does not tell the format; say it with --format (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the role in column %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no CSV files in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of this name already; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no format of that name: end the file's name in .pdf, .svg, .png, .json, .csv or .dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table of roles, services, tasks or responsibilities in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document was made by a later version of Throughline (its version is %1, this program knows %2); update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this document was switched to a write-ahead log by another program; switch it back (PRAGMA journal_mode=DELETE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this file is empty, not a Throughline document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this folder cannot be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this header does not tell what the table holds; say it with --map &quot;COLUMN=FIELD&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Throughline document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a document as Throughline makes it (its text is not UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a document as Throughline makes it (“%1” is not as it should be)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the document itself; choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was removed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it provides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not read this file; ask its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may not write here; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it with its unit: 40 hours/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no end customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of role. It is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state. It is one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day, so nothing was changed. Write 2026-03-12, 12 Mar or +7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day, so the field keeps what it had. Write 2026-03-12, 12 Mar or +7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2026-03-12, 12 Mar or +7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number, so the field keeps what it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
