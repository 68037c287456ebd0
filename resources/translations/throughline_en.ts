<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>throughline</name>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
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
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 of %n service</numerusform>
            <numerusform>%1 of %n services</numerusform>
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
        <source>%n more</source>
        <comment>of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
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
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
        <source>%n role(s) work for %1.</source>
        <translation>
            <numerusform>One role works for %1.</numerusform>
            <numerusform>%n roles work for %1.</numerusform>
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
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
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
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
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
            <numerusform>Align %n role</numerusform>
            <numerusform>Align %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n tasks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n role(s)</source>
        <translation>
            <numerusform>Distribute %n role</numerusform>
            <numerusform>Distribute %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n role(s)</source>
        <translation>
            <numerusform>Duplicate %n role</numerusform>
            <numerusform>Duplicate %n roles</numerusform>
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
        <source>Move %n role(s)</source>
        <translation>
            <numerusform>Move a role</numerusform>
            <numerusform>Move %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written, because %n cells do not fit:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>Remove %n thing(s)</source>
        <translation>
            <numerusform>Remove %n thing</numerusform>
            <numerusform>Remove %n things</numerusform>
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
        <source>The whole chain in a corner of the sheet, where it has more than %n role(s)</source>
        <translation>
            <numerusform>The whole chain in a corner of the sheet, where it has more than %n role</numerusform>
            <numerusform>The whole chain in a corner of the sheet, where it has more than %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</context>
</TS>
