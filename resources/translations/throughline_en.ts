<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>throughline</name>
    <message numerus="yes">
        <source>%1 (%n role(s))</source>
        <comment>a folded department</comment>
        <translation>
            <numerusform>%1 (%n role)</numerusform>
            <numerusform>%1 (%n roles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 And %n more like it.</numerusform>
            <numerusform>%1 And %n more like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of what was left out</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %n task(s), delivered or in progress. A task for several values is split evenly.</source>
        <translation>
            <numerusform>%1 hours in %n task, delivered or in progress. A task for several values is split evenly.</numerusform>
            <numerusform>%1 hours in %n tasks, delivered or in progress. A task for several values is split evenly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) are shown, %2 of them in folded departments.</source>
        <translation>
            <numerusform>%1 of %n role is shown, %2 of them in folded departments.</numerusform>
            <numerusform>%1 of %n roles are shown, %2 of them in folded departments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) are shown.</source>
        <translation>
            <numerusform>%1 of %n role is shown.</numerusform>
            <numerusform>%1 of %n roles are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n roles</source>
        <translation>
            <numerusform>%1 of %n role</numerusform>
            <numerusform>%1 of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n roles have a customer</source>
        <translation>
            <numerusform>%1 of %n role has a customer</numerusform>
            <numerusform>%1 of %n roles have a customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 of %n service</numerusform>
            <numerusform>%1 of %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) delivered</source>
        <translation>
            <numerusform>%1 of %n task delivered</numerusform>
            <numerusform>%1 of %n tasks delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) toward it are delivered.</source>
        <translation>
            <numerusform>%1 of %n task toward it is delivered.</numerusform>
            <numerusform>%1 of %n tasks toward it are delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tasks</source>
        <translation>
            <numerusform>%1 of %n task</numerusform>
            <numerusform>%1 of %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chain's %2 roles work for %3, with %n task(s).</source>
        <translation>
            <numerusform>%1 of the chain's %2 roles work for %3, with %n task.</numerusform>
            <numerusform>%1 of the chain's %2 roles work for %3, with %n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 serves %2, %n task(s)</source>
        <translation>
            <numerusform>%1 serves %2, %n task</numerusform>
            <numerusform>%1 serves %2, %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) past the promise</source>
        <translation>
            <numerusform>%1, %n day past the promise</numerusform>
            <numerusform>%1, %n days past the promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open tasks</source>
        <translation>
            <numerusform>%1, %n open task</numerusform>
            <numerusform>%1, %n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n roles</source>
        <translation>
            <numerusform>%1, %n role</numerusform>
            <numerusform>%1, %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of %2 splits are assumed equal.</source>
        <translation>
            <numerusform>%1; %n of %2 splits is assumed equal.</numerusform>
            <numerusform>%1; %n of %2 splits are assumed equal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of %2 splits have assumed weights.</source>
        <translation>
            <numerusform>%1; %n of %2 splits has assumed weights.</numerusform>
            <numerusform>%1; %n of %2 splits have assumed weights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n achievements do not say yet for whom they were, or what changed.</source>
        <translation>
            <numerusform>%n achievement does not say yet for whom it was, or what changed.</numerusform>
            <numerusform>%n achievements do not say yet for whom they were, or what changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are kept as delivered tasks:</source>
        <translation>
            <numerusform>%n is kept as a delivered task:</numerusform>
            <numerusform>%n are kept as delivered tasks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ticked; five are read, more are skimmed.</source>
        <translation>
            <numerusform>%n is ticked; five are read, more are skimmed.</numerusform>
            <numerusform>%n are ticked; five are read, more are skimmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>results</comment>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are folded to one card each.</source>
        <translation>
            <numerusform>%n department is folded to one card.</numerusform>
            <numerusform>%n departments are folded to one card each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are folded; double-click one to open it.</source>
        <translation>
            <numerusform>%n department is folded; double-click it to open it.</numerusform>
            <numerusform>%n departments are folded; double-click one to open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 7 days</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n due within 7 days</numerusform>
            <numerusform>%n due within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <comment>results</comment>
        <translation>
            <numerusform>%n estimated</numerusform>
            <numerusform>%n estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feedback</source>
        <translation>
            <numerusform>%n feedback</numerusform>
            <numerusform>%n feedback</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell short</source>
        <translation>
            <numerusform>%n fell short</numerusform>
            <numerusform>%n fell short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell short of what was expected</source>
        <translation>
            <numerusform>%n fell short of what was expected</numerusform>
            <numerusform>%n fell short of what was expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints. Click one to go there.</source>
        <translation>
            <numerusform>%n hint. Click it to go there.</numerusform>
            <numerusform>%n hints. Click one to go there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influence(s)</source>
        <translation>
            <numerusform>%n influence</numerusform>
            <numerusform>%n influences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of a manager</source>
        <translation>
            <numerusform>%n mark of a manager</numerusform>
            <numerusform>%n marks of managers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured</source>
        <comment>results</comment>
        <translation>
            <numerusform>%n measured</numerusform>
            <numerusform>%n measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met it</source>
        <comment>what was expected</comment>
        <translation>
            <numerusform>%n met it</numerusform>
            <numerusform>%n met it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met what was expected</source>
        <translation>
            <numerusform>%n met what was expected</numerusform>
            <numerusform>%n met what was expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the table at the end.</source>
        <translation>
            <numerusform>%n more stands in the table at the end.</numerusform>
            <numerusform>%n more stand in the table at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names wait in the tray. Drag them to the sheet.</source>
        <translation>
            <numerusform>%n name waits in the tray. Drag it to the sheet.</numerusform>
            <numerusform>%n names wait in the tray. Drag them to the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of five are ticked. Take what others would miss.</source>
        <translation>
            <numerusform>%n of five is ticked. Take what others would miss.</numerusform>
            <numerusform>%n of five are ticked. Take what others would miss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the open ones are past their promised day.</source>
        <translation>
            <numerusform>%n of the open ones is past its promised day.</numerusform>
            <numerusform>%n of the open ones are past their promised day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no effort and do not count.</source>
        <translation>
            <numerusform>%n of them has no effort and does not count.</numerusform>
            <numerusform>%n of them have no effort and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) serve none of it</source>
        <translation>
            <numerusform>%n open task serves none of it</numerusform>
            <numerusform>%n open tasks serve none of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue task(s)</source>
        <translation>
            <numerusform>%n overdue task</numerusform>
            <numerusform>%n overdue tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>One page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n partnership</numerusform>
            <numerusform>%n partnerships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the promise</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n past the promise</numerusform>
            <numerusform>%n past the promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work were delivered.</source>
        <translation>
            <numerusform>%n piece of work was delivered.</numerusform>
            <numerusform>%n pieces of work were delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in views</source>
        <translation>
            <numerusform>%n place in views</numerusform>
            <numerusform>%n places in views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Click one to go there.</source>
        <translation>
            <numerusform>%n problem. Click it to go there.</numerusform>
            <numerusform>%n problems. Click one to go there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises open</source>
        <translation>
            <numerusform>%n promise open</numerusform>
            <numerusform>%n promises open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises overdue</source>
        <translation>
            <numerusform>%n promise overdue</numerusform>
            <numerusform>%n promises overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n relationship</numerusform>
            <numerusform>%n relationships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks with a score</source>
        <translation>
            <numerusform>%n remark with a score</numerusform>
            <numerusform>%n remarks with a score</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) belong to %1 now.</source>
        <translation>
            <numerusform>%n role belongs to %1 now.</numerusform>
            <numerusform>%n roles belong to %1 now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) belong to no department now.</source>
        <translation>
            <numerusform>%n role belongs to no department now.</numerusform>
            <numerusform>%n roles belong to no department now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) belong to the departments of their lanes now.</source>
        <translation>
            <numerusform>%n role belongs to the department of its lane now.</numerusform>
            <numerusform>%n roles belong to the departments of their lanes now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) contribute</source>
        <translation>
            <numerusform>%n role contributes</numerusform>
            <numerusform>%n roles contribute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) have no partnership and share no goal with another:</source>
        <translation>
            <numerusform>%n role has no partnership and shares no goal with another:</numerusform>
            <numerusform>%n roles have no partnership and share no goal with another:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that end customers would miss are held by one person or nobody: a stand-in keeps the work arriving when the role pauses.</source>
        <translation>
            <numerusform>%n role that end customers would miss is held by one person or nobody: a stand-in keeps the work arriving when the role pauses.</numerusform>
            <numerusform>%n roles that end customers would miss are held by one person or nobody: a stand-in keeps the work arriving when the role pauses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) work for %1.</source>
        <translation>
            <numerusform>One role works for %1.</numerusform>
            <numerusform>%n roles work for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) work toward it.</source>
        <translation>
            <numerusform>%n role works toward it.</numerusform>
            <numerusform>%n roles work toward it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s); no end customer yet.</source>
        <translation>
            <numerusform>One role; no end customer yet.</numerusform>
            <numerusform>%n roles; no end customer yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are selected.</source>
        <translation>
            <numerusform>%n role is selected.</numerusform>
            <numerusform>%n roles are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles between</source>
        <translation>
            <numerusform>%n role between</numerusform>
            <numerusform>%n roles between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles serve nobody yet; click to select them</source>
        <translation>
            <numerusform>%n role serves nobody yet; click to select it</numerusform>
            <numerusform>%n roles serve nobody yet; click to select them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles. A new name is that of all of them.</source>
        <translation>
            <numerusform>%n role. A new name is its own.</numerusform>
            <numerusform>%n roles. A new name is that of all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected role(s) are on the clipboard as a picture.</source>
        <translation>
            <numerusform>The selected role is on the clipboard as a picture.</numerusform>
            <numerusform>%n selected roles are on the clipboard as a picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) beside others have no weight and count as 1.</source>
        <translation>
            <numerusform>%n service beside others has no weight and counts as 1.</numerusform>
            <numerusform>%n services beside others have no weight and count as 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) gone</source>
        <translation>
            <numerusform>%n service gone</numerusform>
            <numerusform>%n services gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supposition(s) are so now.</source>
        <translation>
            <numerusform>%n supposition is so now.</numerusform>
            <numerusform>%n suppositions are so now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue.</source>
        <translation>
            <numerusform>%n task overdue.</numerusform>
            <numerusform>%n tasks overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s); none has an effort in hours, so tasks are counted. A task for several values is split evenly.</source>
        <translation>
            <numerusform>%n task, without an effort in hours, so tasks are counted. A task for several values is split evenly.</numerusform>
            <numerusform>%n tasks; none has an effort in hours, so tasks are counted. A task for several values is split evenly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks delivered</source>
        <translation>
            <numerusform>%n task delivered</numerusform>
            <numerusform>%n tasks delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) of services</source>
        <translation>
            <numerusform>%n weight of a service</numerusform>
            <numerusform>%n weights of services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went beyond what was expected</source>
        <translation>
            <numerusform>%n went beyond what was expected</numerusform>
            <numerusform>%n went beyond what was expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; is reached by %n role(s) and %2.</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; is reached by %n role and %2.</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; is reached by %n roles and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n role(s) to the view</source>
        <translation>
            <numerusform>Add a role to the view</numerusform>
            <numerusform>Add %n roles to the view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n role(s)</source>
        <translation>
            <numerusform>Align a role</numerusform>
            <numerusform>Align %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All the work of %1 arrives, at %n end customer(s).</source>
        <translation>
            <numerusform>All the work of %1 arrives, at %n end customer.</numerusform>
            <numerusform>All the work of %1 arrives, at %n end customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Change a person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n roles</source>
        <translation>
            <numerusform>Change a role</numerusform>
            <numerusform>Change %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n services</source>
        <translation>
            <numerusform>Change a service</numerusform>
            <numerusform>Change %n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n tasks</source>
        <translation>
            <numerusform>Change a task</numerusform>
            <numerusform>Change %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n things</source>
        <translation>
            <numerusform>Change %n thing</numerusform>
            <numerusform>Change %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered on %1, %n days after the promised one.</source>
        <translation>
            <numerusform>Delivered on %1, %n day after the promised one.</numerusform>
            <numerusform>Delivered on %1, %n days after the promised one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered on %1, %n days before the promised one.</source>
        <translation>
            <numerusform>Delivered on %1, %n day before the promised one.</numerusform>
            <numerusform>Delivered on %1, %n days before the promised one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n role(s)</source>
        <translation>
            <numerusform>Distribute a role</numerusform>
            <numerusform>Distribute %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n role(s)</source>
        <translation>
            <numerusform>Duplicate a role</numerusform>
            <numerusform>Duplicate %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I delivered %n pieces of work.</source>
        <translation>
            <numerusform>I delivered %n piece of work.</numerusform>
            <numerusform>I delivered %n pieces of work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, %n pieces of work were delivered.</source>
        <comment>a year</comment>
        <translation>
            <numerusform>In %1, %n piece of work was delivered.</numerusform>
            <numerusform>In %1, %n pieces of work were delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, I delivered %n pieces of work.</source>
        <comment>a year</comment>
        <translation>
            <numerusform>In %1, I delivered %n piece of work.</numerusform>
            <numerusform>In %1, I delivered %n pieces of work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also reaches %n more end customers.</source>
        <translation>
            <numerusform>It also reaches %n more end customer.</numerusform>
            <numerusform>It also reaches %n more end customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends at %n more roles.</source>
        <translation>
            <numerusform>It ends at %n more role.</numerusform>
            <numerusform>It ends at %n more roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 (%2), and %n more.</source>
        <translation>
            <numerusform>Left out: %1 (%2), and %n more.</numerusform>
            <numerusform>Left out: %1 (%2), and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let go of %n pinned role(s)</source>
        <translation>
            <numerusform>Let go of %n pinned role</numerusform>
            <numerusform>Let go of %n pinned roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lit on the sheet: %n step(s). These words tell of the whole way.</source>
        <translation>
            <numerusform>Lit on the sheet: %n step. These words tell of the whole way.</numerusform>
            <numerusform>Lit on the sheet: %n steps. These words tell of the whole way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n end customers</source>
        <translation>
            <numerusform>Mark an end customer</numerusform>
            <numerusform>Mark %n end customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n role(s)</source>
        <translation>
            <numerusform>Move a role</numerusform>
            <numerusform>Move %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written, because %n cells do not fit:</source>
        <translation>
            <numerusform>Nothing was written, because %n cell does not fit:</numerusform>
            <numerusform>Nothing was written, because %n cells do not fit:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n role(s)</source>
        <translation>
            <numerusform>Paste a role</numerusform>
            <numerusform>Paste %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n role(s)</source>
        <translation>
            <numerusform>Pin %n role</numerusform>
            <numerusform>Pin %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n customer(s) in order</source>
        <translation>
            <numerusform>Put %n customer in order</numerusform>
            <numerusform>Put %n customers in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)</source>
        <translation>
            <numerusform>Remove %n thing</numerusform>
            <numerusform>Remove %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from the chain: %n row(s), with what hangs on them.</source>
        <translation>
            <numerusform>Removed from the chain: %n row, with what hangs on it.</numerusform>
            <numerusform>Removed from the chain: %n rows, with what hangs on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <translation>
            <numerusform>Show %n hidden</numerusform>
            <numerusform>Show %n hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n role(s) off the view</source>
        <translation>
            <numerusform>Take a role off the view</numerusform>
            <numerusform>Take %n roles off the view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken off this view: %n role(s), still in the chain.</source>
        <translation>
            <numerusform>Taken off this view: %n role, still in the chain.</numerusform>
            <numerusform>Taken off this view: %n roles, still in the chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n ways carry %1 of what arrives.</source>
        <translation>
            <numerusform>The best way carries %1 of what arrives.</numerusform>
            <numerusform>The best %n ways carry %1 of what arrives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>The first row is shown.</numerusform>
            <numerusform>The first %n rows are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole chain in a corner of the sheet, where it has more than %n role(s)</source>
        <translation>
            <numerusform>The whole chain in a corner of the sheet, where it has more than %n role</numerusform>
            <numerusform>The whole chain in a corner of the sheet, where it has more than %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The work of %1 reaches %n end customer(s); %2 of it arrives at none.</source>
        <translation>
            <numerusform>The work of %1 reaches %n end customer; %2 of it arrives at none.</numerusform>
            <numerusform>The work of %1 reaches %n end customers; %2 of it arrives at none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>roles</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more end customer(s)</source>
        <translation>
            <numerusform>and %n more end customer</numerusform>
            <numerusform>and %n more end customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more role(s)</source>
        <translation>
            <numerusform>and %n more role</numerusform>
            <numerusform>and %n more roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, where yours stays</source>
        <translation>
            <numerusform>and %n more, where yours stays</numerusform>
            <numerusform>and %n more, where yours stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which stay as they are</source>
        <translation>
            <numerusform>and %n more, which stays as it is</numerusform>
            <numerusform>and %n more, which stay as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>department, %n roles</source>
        <translation>
            <numerusform>department, %n role</numerusform>
            <numerusform>department, %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n no outcome is noted</source>
        <translation>
            <numerusform>for %n no outcome is noted</numerusform>
            <numerusform>for %n no outcome is noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n days</source>
        <translation>
            <numerusform>open for %n day</numerusform>
            <numerusform>open for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removed on %1 after %n days</source>
        <translation>
            <numerusform>removed on %1 after %n day</numerusform>
            <numerusform>removed on %1 after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tasks changed: %n</source>
        <translation>
            <numerusform>tasks changed: %n</numerusform>
            <numerusform>tasks changed: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
