<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>throughline</name>
    <message>
        <source> of a row has a wrong type</source>
        <translation> einer Zeile hat einen falschen Typ</translation>
    </message>
    <message>
        <source>%1
%2
Tick what belongs to the best of this period.</source>
        <translation>%1
%2
Ankreuzen, was zum Besten dieses Zeitraums gehört.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1  ·  without a stand-in %2 is missed</source>
        <translation>%1  ·  ohne Vertretung fehlen %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a finding and what to do about it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and a year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of finding and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and how much it can be influenced</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and who holds it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a task and its role</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <comment>an amount and its range</comment>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n role(s))</source>
        <comment>a folded department</comment>
        <translation>
            <numerusform>%1 (%n Rolle)</numerusform>
            <numerusform>%1 (%n Rollen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (ich)</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more like it.</source>
        <comment>a sentence</comment>
        <translation>
            <numerusform>%1 Und noch %n gleicher Art.</numerusform>
            <numerusform>%1 Und noch %n gleicher Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Next: %2</source>
        <comment>two sentences</comment>
        <translation>%1 Als Nächstes: %2</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <comment>an amount a year, a piece …</comment>
        <translation>%1 pro %2</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 je Stunde</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two roles</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 are pinned on each other. Move one of them, or unpin it.</source>
        <translation>%1 und %2 sind aufeinander angeheftet. Eine davon verschieben oder lösen.</translation>
    </message>
    <message>
        <source>%1 and %2. Click one to go there.</source>
        <comment>problems and hints</comment>
        <translation>%1 und %2. Ein Klick führt hin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of what was left out</comment>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked for this: %2</source>
        <comment>the direct customer and what it expects</comment>
        <translation>%1 hat darum gebeten: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a unit, and an end customer</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 at %2, who gets all of it.</source>
        <translation>%1 bei %2, vollständig.</translation>
    </message>
    <message>
        <source>%1 at about %2</source>
        <comment>end customer, amount</comment>
        <translation>%1 bei etwa %2</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>%1 belongs to no department now.</source>
        <translation>%1 gehört jetzt zu keiner Abteilung.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>of a broken number</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 does not reach an end customer yet.</source>
        <translation>%1 erreicht noch keinen Endkunden.</translation>
    </message>
    <message>
        <source>%1 does not serve “%2”.</source>
        <translation>%1 dient nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 dots an inch would make a picture of %2 million dots; choose %3 or fewer, or a PDF</source>
        <translation>%1 Punkte je Zoll ergäben ein Bild von %2 Millionen Punkten; wählen Sie %3 oder weniger, oder ein PDF</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 fell short of what was expected; the lessons are in the review.</source>
        <translation>%1 blieb hinter den Erwartungen zurück; die Lehren stehen in der Beurteilung.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 has no manager here.</source>
        <translation>%1 hat hier keine Führungskraft.</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>%1 holds no role.</source>
        <translation>%1 hat keine Rolle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %n task(s), delivered or in progress. A task for several values is split evenly.</source>
        <translation>
            <numerusform>%1 Stunden in %n Aufgabe, geliefert oder in Arbeit. Eine Aufgabe für mehrere Werte wird gleichmäßig aufgeteilt.</numerusform>
            <numerusform>%1 Stunden in %n Aufgaben, geliefert oder in Arbeit. Eine Aufgabe für mehrere Werte wird gleichmäßig aufgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an end customer</source>
        <translation>%1 ist Endkunde</translation>
    </message>
    <message>
        <source>%1 is an end customer: the chain's work arrives there, and its own goes no further.</source>
        <translation>%1 ist Endkunde: dort kommt die Arbeit der Kette an, und von dort geht keine weiter.</translation>
    </message>
    <message>
        <source>%1 is expert in: %2</source>
        <translation>%1 kennt sich aus mit: %2</translation>
    </message>
    <message>
        <source>%1 is not traced to an end customer yet.</source>
        <translation>%1 ist noch zu keinem Endkunden verfolgt.</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 no longer holds this role</source>
        <translation>%1 hat diese Rolle nicht mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field of a row</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 elements and %3 of %4 relations were taken</source>
        <translation>%1 von %2 Elementen und %3 von %4 Beziehungen wurden übernommen</translation>
    </message>
    <message>
        <source>%1 of %2 on time (%3)</source>
        <comment>promises</comment>
        <translation>%1 von %2 pünktlich (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 roles got new keys: their ids cannot be keys, or are there already</source>
        <translation>%1 von %2 Rollen bekamen neue Schlüssel: Ihre Kennungen können keine sein oder sind schon vergeben</translation>
    </message>
    <message>
        <source>%1 of %2 roles have a customer</source>
        <translation>%1 von %2 Rollen haben einen Kunden</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a place in a list, how long it is, and what stands there</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) are shown, %2 of them in folded departments.</source>
        <translation>
            <numerusform>%1 von %n Rolle wird gezeigt, %2 davon in zugeklappten Abteilungen.</numerusform>
            <numerusform>%1 von %n Rollen werden gezeigt, %2 davon in zugeklappten Abteilungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) are shown.</source>
        <translation>
            <numerusform>%1 von %n Rolle wird gezeigt.</numerusform>
            <numerusform>%1 von %n Rollen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n roles</source>
        <translation>
            <numerusform>%1 von %n Rolle</numerusform>
            <numerusform>%1 von %n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n roles have a customer</source>
        <translation>
            <numerusform>%1 von %n Rolle hat einen Kunden</numerusform>
            <numerusform>%1 von %n Rollen haben einen Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 von %n Leistung</numerusform>
            <numerusform>%1 von %n Leistungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) delivered</source>
        <translation>
            <numerusform>%1 von %n Aufgabe geliefert</numerusform>
            <numerusform>%1 von %n Aufgaben geliefert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n task(s) toward it are delivered.</source>
        <translation>
            <numerusform>%1 von %n Aufgabe dafür ist geliefert.</numerusform>
            <numerusform>%1 von %n Aufgaben dafür sind geliefert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tasks</source>
        <translation>
            <numerusform>%1 von %n Aufgabe</numerusform>
            <numerusform>%1 von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the chain's %2 roles are shown.</source>
        <translation>%1 der %2 Rollen der Kette sind gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chain's %2 roles work for %3, with %n task(s).</source>
        <translation>
            <numerusform>%1 der %2 Rollen der Kette arbeiten für %3, mit %n Aufgabe.</numerusform>
            <numerusform>%1 der %2 Rollen der Kette arbeiten für %3, mit %n Aufgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the work of %2</source>
        <translation>%1 der Arbeit von %2</translation>
    </message>
    <message>
        <source>%1 of the work of %2, as long as nobody has set it</source>
        <translation>%1 der Arbeit von %2, solange niemand es festlegt</translation>
    </message>
    <message>
        <source>%1 on one page</source>
        <comment>a period</comment>
        <translation>%1 auf einer Seite</translation>
    </message>
    <message>
        <source>%1 on time</source>
        <translation>%1 pünktlich</translation>
    </message>
    <message>
        <source>%1 on time</source>
        <comment>a share of promises</comment>
        <translation>%1 pünktlich</translation>
    </message>
    <message>
        <source>%1 reaches %2 directly</source>
        <translation>%1 erreicht %2 direkt</translation>
    </message>
    <message>
        <source>%1 reaches %2 directly and, in part, through %3</source>
        <translation>%1 erreicht %2 direkt und zum Teil über %3</translation>
    </message>
    <message>
        <source>%1 reaches %2 in part through %3</source>
        <translation>%1 erreicht %2 zum Teil über %3</translation>
    </message>
    <message>
        <source>%1 reaches %2 over several ways</source>
        <translation>%1 erreicht %2 auf mehreren Wegen</translation>
    </message>
    <message>
        <source>%1 reaches %2 through %3</source>
        <translation>%1 erreicht %2 über %3</translation>
    </message>
    <message>
        <source>%1 reaches %2 through %3 and, in part, %4</source>
        <translation>%1 erreicht %2 über %3 und zum Teil über %4</translation>
    </message>
    <message>
        <source>%1 receives %2 hours of the chain's work.</source>
        <translation>Bei %1 kommen %2 Stunden von der Arbeit der Kette an.</translation>
    </message>
    <message>
        <source>%1 receives as much work as %2 roles do. Every role counts the same, because fewer than half of them have tasks with an effort.</source>
        <translation>Bei %1 kommt so viel Arbeit an, wie %2 Rollen tun. Jede Rolle zählt gleich viel, weil weniger als die Hälfte Aufgaben mit einem Aufwand hat.</translation>
    </message>
    <message>
        <source>%1 reports to %2</source>
        <translation>%1 berichtet an %2</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%1 dient %2</translation>
    </message>
    <message>
        <source>%1 serves %2 with weight %3</source>
        <translation>%1 dient %2 mit Gewicht %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 serves %2, %n task(s)</source>
        <translation>
            <numerusform>%1 dient %2, %n Aufgabe</numerusform>
            <numerusform>%1 dient %2, %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 serves %2, a manager's service</source>
        <translation>%1 dient %2, Leistung an die Führungskraft</translation>
    </message>
    <message>
        <source>%1 serves %2: %3</source>
        <translation>%1 dient %2: %3</translation>
    </message>
    <message>
        <source>%1 serves nobody yet.</source>
        <translation>%1 dient noch niemandem.</translation>
    </message>
    <message>
        <source>%1 serves nobody yet. Draw whom it serves, then say for whom this is.</source>
        <translation>%1 dient noch niemandem. Erst zeichnen, wem die Rolle dient, dann sagen, für wen das ist.</translation>
    </message>
    <message>
        <source>%1 serves nobody, and nobody serves %1.</source>
        <translation>%1 dient niemandem, und niemand dient %1.</translation>
    </message>
    <message>
        <source>%1 stops</source>
        <translation>%1 fällt aus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a share of the work goes to a role</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a day to a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 (assumed)</source>
        <comment>a share of the work goes to a role</comment>
        <translation>%1 an %2 (angenommen)</translation>
    </message>
    <message>
        <source>%1 to share</source>
        <translation>%1 zum Weitergeben</translation>
    </message>
    <message>
        <source>%1 was dropped; nothing of it arrives.</source>
        <translation>%1 ist fallen gelassen; davon kommt nichts an.</translation>
    </message>
    <message>
        <source>%1 would begin to receive work.</source>
        <translation>Bei %1 käme erstmals Arbeit an.</translation>
    </message>
    <message>
        <source>%1 would lose %2 of what it receives.</source>
        <translation>Bei %1 käme %2 weniger an.</translation>
    </message>
    <message>
        <source>%1 would receive %2 more.</source>
        <translation>Bei %1 käme %2 mehr an.</translation>
    </message>
    <message>
        <source>%1 would receive nothing any more.</source>
        <translation>Bei %1 käme nichts mehr an.</translation>
    </message>
    <message>
        <source>%1 · Page %2 of %3</source>
        <translation>%1 · Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows and columns of pages</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 — Throughline</source>
        <translation>%1 — Throughline</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of thing and its title</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a service from server to customer</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1%2, reaching %3.</source>
        <comment>amount, range, end customers</comment>
        <translation>%1%2 für %3.</translation>
    </message>
    <message>
        <source>%1%2.</source>
        <comment>amount, range</comment>
        <translation>%1%2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list without and</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a task's state, and how late or early</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a task is worth, how sure that is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what became of a role, and of its tasks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was found and where</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue</source>
        <comment>promises</comment>
        <translation>%1, davon %2 überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) past the promise</source>
        <translation>
            <numerusform>%1, %n Tag nach dem zugesagten</numerusform>
            <numerusform>%1, %n Tage nach dem zugesagten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open tasks</source>
        <translation>
            <numerusform>%1, %n offene Aufgabe</numerusform>
            <numerusform>%1, %n offene Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n roles</source>
        <translation>
            <numerusform>%1, %n Rolle</numerusform>
            <numerusform>%1, %n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <translation>
            <numerusform>%1, %n Aufgabe</numerusform>
            <numerusform>%1, %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, an end customer</source>
        <translation>%1, Endkunde</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a task, a promised day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>an end customer, and the share that it loses</comment>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>%1, end customer</source>
        <translation>%1, Endkunde</translation>
    </message>
    <message>
        <source>%1, held by %2</source>
        <translation>%1, besetzt mit %2</translation>
    </message>
    <message>
        <source>%1, line %2, “%3”: %4</source>
        <comment>a file, a line, a column, and what is wrong there</comment>
        <translation>%1, Zeile %2, „%3“: %4</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file, and what is wrong there</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1, measured at %2.</source>
        <translation>%1, gemessen bei %2.</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <comment>a task, a promised day</comment>
        <translation>%1, überfällig seit %2</translation>
    </message>
    <message>
        <source>%1, past its day</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>a card, as it is read out</comment>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <comment>a year and a part of it</comment>
        <translation>%1, Quartal %2</translation>
    </message>
    <message>
        <source>%1, still open; promised for %2</source>
        <translation>%1, noch offen; zugesagt für %2</translation>
    </message>
    <message>
        <source>%1, which stands above already</source>
        <translation>%1, steht schon oben</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <comment>the place in a list, and what stands there</comment>
        <translation>%1.  %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a number and a title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. That a manager decides on all three is assumed until you tick what is so.</source>
        <translation>%1. Dass eine Führungskraft über alle drei entscheidet, ist angenommen, bis angekreuzt ist, was stimmt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer and why it matters</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month and how promises were kept</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, and what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a remark and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a result in one line: title, benefit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row and what differs in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a service, and what it provides</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a share and its way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a way and its share</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an end customer and an amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a bar, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a field and what stands in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what became of it, and in which member</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose document, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a result in one line: title, amount, evidence</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 on time</source>
        <comment>a month, promises kept, all promises</comment>
        <translation>%1: %2 von %3 pünktlich</translation>
    </message>
    <message>
        <source>%1: %2 of 2, from %3</source>
        <comment>good: 1.2 of 2, from 5 remarks</comment>
        <translation>%1: %2 von 2, aus %3</translation>
    </message>
    <message>
        <source>%1: %2 of the work</source>
        <translation>%1: %2 der Arbeit</translation>
    </message>
    <message>
        <source>%1: %2 of the work arrives there.</source>
        <translation>%1: %2 der Arbeit kommt dort an.</translation>
    </message>
    <message>
        <source>%1: %2 serves %3</source>
        <translation>%1: %2 dient %3</translation>
    </message>
    <message>
        <source>%1: %2 serves %3, a manager's service</source>
        <translation>%1: %2 dient %3, Leistung an die Führungskraft</translation>
    </message>
    <message>
        <source>%1: %2, from −2 to +2</source>
        <comment>a score in words and as a number</comment>
        <translation>%1: %2, von −2 bis +2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a role and how its work divides</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: about %2</source>
        <comment>an end customer and an amount</comment>
        <translation>%1: etwa %2</translation>
    </message>
    <message>
        <source>%1: all of it</source>
        <comment>end customers</comment>
        <translation>%1: alles</translation>
    </message>
    <message>
        <source>%1: answered</source>
        <comment>an achievement</comment>
        <translation>%1: beantwortet</translation>
    </message>
    <message>
        <source>%1: every role of the chain</source>
        <translation>%1: jede Rolle der Kette</translation>
    </message>
    <message>
        <source>%1: for whom it was is still open</source>
        <comment>an achievement</comment>
        <translation>%1: für wen es war, ist noch offen</translation>
    </message>
    <message>
        <source>%1: nothing was promised</source>
        <translation>%1: nichts war zugesagt</translation>
    </message>
    <message>
        <source>%1: what changed is still open</source>
        <comment>an achievement</comment>
        <translation>%1: was sich geändert hat, ist noch offen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>two clauses of one sentence</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of %2 splits are assumed equal.</source>
        <translation>
            <numerusform>%1; %n von %2 Aufteilungen ist als gleich angenommen.</numerusform>
            <numerusform>%1; %n von %2 Aufteilungen sind als gleich angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of %2 splits have assumed weights.</source>
        <translation>
            <numerusform>%1; %n von %2 Aufteilungen hat angenommene Gewichte.</numerusform>
            <numerusform>%1; %n von %2 Aufteilungen haben angenommene Gewichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; double-click to rename it</source>
        <translation>%1; Doppelklick zum Umbenennen</translation>
    </message>
    <message>
        <source>%1; one of %2 splits has assumed weights.</source>
        <translation>%1; eine von %2 Aufteilungen hat angenommene Gewichte.</translation>
    </message>
    <message>
        <source>%1; one of %2 splits is assumed equal.</source>
        <translation>%1; eine von %2 Aufteilungen ist als gleich angenommen.</translation>
    </message>
    <message>
        <source>%1; promised for %2</source>
        <translation>%1; zugesagt für %2</translation>
    </message>
    <message>
        <source>%1; the median delivery was %2.</source>
        <comment>promises kept; 2 days early</comment>
        <translation>%1; die Lieferung in der Mitte war %2.</translation>
    </message>
    <message>
        <source>%1; the median: %2.</source>
        <translation>%1; der Median: %2.</translation>
    </message>
    <message>
        <source>%1; the one split on the way has an assumed weight.</source>
        <translation>%1; die einzige Aufteilung auf dem Weg hat ein angenommenes Gewicht.</translation>
    </message>
    <message>
        <source>%1; the one split on the way is assumed equal.</source>
        <translation>%1; die einzige Aufteilung auf dem Weg ist als gleich angenommen.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from a low number to a high one</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%n achievements do not say yet for whom they were, or what changed.</source>
        <translation>
            <numerusform>%n Erreichtes sagt noch nicht, für wen es war oder was sich geändert hat.</numerusform>
            <numerusform>%n sagen noch nicht, für wen sie waren oder was sich geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are kept as delivered tasks:</source>
        <translation>
            <numerusform>%n ist als gelieferte Aufgabe festgehalten:</numerusform>
            <numerusform>%n sind als gelieferte Aufgaben festgehalten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are ticked; five are read, more are skimmed.</source>
        <translation>
            <numerusform>%n ist angekreuzt; fünf werden gelesen, mehr überflogen.</numerusform>
            <numerusform>%n sind angekreuzt; fünf werden gelesen, mehr überflogen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <comment>results</comment>
        <translation>
            <numerusform>%n bestätigt</numerusform>
            <numerusform>%n bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n Tag früher</numerusform>
            <numerusform>%n Tage früher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n geliefert</numerusform>
            <numerusform>%n geliefert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are folded to one card each.</source>
        <translation>
            <numerusform>%n Abteilung ist zu einer Karte gefaltet.</numerusform>
            <numerusform>%n Abteilungen sind zu je einer Karte gefaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) are folded; double-click one to open it.</source>
        <translation>
            <numerusform>%n Abteilung ist zugeklappt; ein Doppelklick öffnet sie.</numerusform>
            <numerusform>%n Abteilungen sind zugeklappt; ein Doppelklick öffnet eine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 7 days</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n innerhalb von 7 Tagen fällig</numerusform>
            <numerusform>%n innerhalb von 7 Tagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <comment>results</comment>
        <translation>
            <numerusform>%n geschätzt</numerusform>
            <numerusform>%n geschätzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feedback</source>
        <translation>
            <numerusform>%n Rückmeldung</numerusform>
            <numerusform>%n Rückmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell short</source>
        <translation>
            <numerusform>%n blieb zurück</numerusform>
            <numerusform>%n blieben zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell short of what was expected</source>
        <translation>
            <numerusform>%n blieb hinter den Erwartungen zurück</numerusform>
            <numerusform>%n blieben hinter den Erwartungen zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints. Click one to go there.</source>
        <translation>
            <numerusform>%n Hinweis. Ein Klick führt hin.</numerusform>
            <numerusform>%n Hinweise. Ein Klick führt hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n influence(s)</source>
        <translation>
            <numerusform>%n Beeinflussung</numerusform>
            <numerusform>%n Beeinflussungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of a manager</source>
        <translation>
            <numerusform>%n Kennzeichnung einer Führungskraft</numerusform>
            <numerusform>%n Kennzeichnungen von Führungskräften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measured</source>
        <comment>results</comment>
        <translation>
            <numerusform>%n gemessen</numerusform>
            <numerusform>%n gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met it</source>
        <comment>what was expected</comment>
        <translation>
            <numerusform>%n erfüllte sie</numerusform>
            <numerusform>%n erfüllten sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met what was expected</source>
        <translation>
            <numerusform>%n erfüllte die Erwartungen</numerusform>
            <numerusform>%n erfüllten die Erwartungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of a list of names</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand in the table at the end.</source>
        <translation>
            <numerusform>%n weiteres steht in der Tabelle am Ende.</numerusform>
            <numerusform>%n weitere stehen in der Tabelle am Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names wait in the tray. Drag them to the sheet.</source>
        <translation>
            <numerusform>%n Name wartet in der Ablage. Auf das Blatt ziehen.</numerusform>
            <numerusform>%n Namen warten in der Ablage. Auf das Blatt ziehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of five are ticked. Take what others would miss.</source>
        <translation>
            <numerusform>%n von fünf ist angekreuzt. Das nehmen, was anderen fehlen würde.</numerusform>
            <numerusform>%n von fünf sind angekreuzt. Das nehmen, was anderen fehlen würde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the open ones are past their promised day.</source>
        <translation>
            <numerusform>%n der offenen ist über ihrem zugesagten Tag.</numerusform>
            <numerusform>%n der offenen sind über ihrem zugesagten Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have no effort and do not count.</source>
        <translation>
            <numerusform>%n davon ist ohne Aufwand und zählt nicht.</numerusform>
            <numerusform>%n davon sind ohne Aufwand und zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) serve none of it</source>
        <translation>
            <numerusform>%n offene Aufgabe dient nichts davon</numerusform>
            <numerusform>%n offene Aufgaben dienen nichts davon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%n Gelegenheit</numerusform>
            <numerusform>%n Gelegenheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue task(s)</source>
        <translation>
            <numerusform>%n überfällige Aufgabe</numerusform>
            <numerusform>%n überfällige Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n Seite.</numerusform>
            <numerusform>%n Seiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s)</source>
        <translation>
            <numerusform>%n Partnerschaft</numerusform>
            <numerusform>%n Partnerschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the promise</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n über der Zusage</numerusform>
            <numerusform>%n über der Zusage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of work were delivered.</source>
        <translation>
            <numerusform>%n Arbeit wurde geliefert.</numerusform>
            <numerusform>%n Arbeiten wurden geliefert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in views</source>
        <translation>
            <numerusform>%n Platz in Ansichten</numerusform>
            <numerusform>%n Plätze in Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Click one to go there.</source>
        <translation>
            <numerusform>%n Problem. Ein Klick führt hin.</numerusform>
            <numerusform>%n Probleme. Ein Klick führt hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises open</source>
        <translation>
            <numerusform>%n Zusage offen</numerusform>
            <numerusform>%n Zusagen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises overdue</source>
        <translation>
            <numerusform>%n Zusage überfällig</numerusform>
            <numerusform>%n Zusagen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationship(s)</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n Bemerkung</numerusform>
            <numerusform>%n Bemerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks with a score</source>
        <translation>
            <numerusform>%n Bemerkung mit Wertung</numerusform>
            <numerusform>%n Bemerkungen mit Wertung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n Beurteilung</numerusform>
            <numerusform>%n Beurteilungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) belong to %1 now.</source>
        <translation>
            <numerusform>%n Rolle gehört jetzt zu %1.</numerusform>
            <numerusform>%n Rollen gehören jetzt zu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) belong to no department now.</source>
        <translation>
            <numerusform>%n Rolle gehört jetzt zu keiner Abteilung.</numerusform>
            <numerusform>%n Rollen gehören jetzt zu keiner Abteilung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) belong to the departments of their lanes now.</source>
        <translation>
            <numerusform>%n Rolle gehört jetzt zur Abteilung ihrer Bahn.</numerusform>
            <numerusform>%n Rollen gehören jetzt zu den Abteilungen ihrer Bahnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) contribute</source>
        <translation>
            <numerusform>%n Rolle trägt bei</numerusform>
            <numerusform>%n Rollen tragen bei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) have no partnership and share no goal with another:</source>
        <translation>
            <numerusform>%n Rolle hat keine Partnerschaft und teilt mit keiner anderen ein Ziel:</numerusform>
            <numerusform>%n Rollen haben keine Partnerschaft und teilen mit keiner anderen ein Ziel:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that end customers would miss are held by one person or nobody: a stand-in keeps the work arriving when the role pauses.</source>
        <translation>
            <numerusform>%n Rolle, die Endkunden fehlen würde, hat eine Person oder niemand inne: mit einer Vertretung kommt die Arbeit auch an, wenn die Rolle ruht.</numerusform>
            <numerusform>%n Rollen, die Endkunden fehlen würden, hat je eine Person oder niemand inne: mit einer Vertretung kommt die Arbeit auch an, wenn die Rolle ruht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) work for %1.</source>
        <translation>
            <numerusform>%n Rolle arbeitet für %1.</numerusform>
            <numerusform>%n Rollen arbeiten für %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) work toward it.</source>
        <translation>
            <numerusform>%n Rolle arbeitet darauf hin.</numerusform>
            <numerusform>%n Rollen arbeiten darauf hin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s); no end customer yet.</source>
        <translation>
            <numerusform>%n Rolle; noch kein Endkunde.</numerusform>
            <numerusform>%n Rollen; noch kein Endkunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles are selected.</source>
        <translation>
            <numerusform>%n Rolle ist ausgewählt.</numerusform>
            <numerusform>%n Rollen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles between</source>
        <translation>
            <numerusform>%n Rolle dazwischen</numerusform>
            <numerusform>%n Rollen dazwischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles serve nobody yet; click to select them</source>
        <translation>
            <numerusform>%n Rolle dient noch niemandem; Klick wählt sie aus</numerusform>
            <numerusform>%n Rollen dienen noch niemandem; Klick wählt sie aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roles. A new name is that of all of them.</source>
        <translation>
            <numerusform>%n Rolle. Ein neuer Name gilt für sie.</numerusform>
            <numerusform>%n Rollen. Ein neuer Name gilt für alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected role(s) are on the clipboard as a picture.</source>
        <translation>
            <numerusform>%n ausgewählte Rolle liegt als Bild in der Zwischenablage.</numerusform>
            <numerusform>%n ausgewählte Rollen liegen als Bild in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Leistung</numerusform>
            <numerusform>%n Leistungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) beside others have no weight and count as 1.</source>
        <translation>
            <numerusform>%n Leistung neben anderen hat kein Gewicht und zählt 1.</numerusform>
            <numerusform>%n Leistungen neben anderen haben kein Gewicht und zählen je 1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) gone</source>
        <translation>
            <numerusform>%n Leistung weggefallen</numerusform>
            <numerusform>%n Leistungen weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Leistung</numerusform>
            <numerusform>%n Leistungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supposition(s) are so now.</source>
        <translation>
            <numerusform>%n Annahme ist jetzt so.</numerusform>
            <numerusform>%n Annahmen sind jetzt so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) overdue.</source>
        <translation>
            <numerusform>%n Aufgabe überfällig.</numerusform>
            <numerusform>%n Aufgaben überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s); none has an effort in hours, so tasks are counted. A task for several values is split evenly.</source>
        <translation>
            <numerusform>%n Aufgabe ohne Aufwand in Stunden, darum werden Aufgaben gezählt. Eine Aufgabe für mehrere Werte wird gleichmäßig aufgeteilt.</numerusform>
            <numerusform>%n Aufgaben; keine hat einen Aufwand in Stunden, darum werden Aufgaben gezählt. Eine Aufgabe für mehrere Werte wird gleichmäßig aufgeteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks delivered</source>
        <translation>
            <numerusform>%n Aufgabe geliefert</numerusform>
            <numerusform>%n Aufgaben geliefert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n Ansicht</numerusform>
            <numerusform>%n Ansichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) of services</source>
        <translation>
            <numerusform>%n Gewicht einer Leistung</numerusform>
            <numerusform>%n Gewichte von Leistungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went beyond what was expected</source>
        <translation>
            <numerusform>%n übertraf die Erwartungen</numerusform>
            <numerusform>%n übertrafen die Erwartungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without</source>
        <translation>
            <numerusform>%n ohne</numerusform>
            <numerusform>%n ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Throughline</source>
        <translation>Ü&amp;ber Throughline</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Add roles to this view…</source>
        <translation>&amp;Rollen in diese Ansicht nehmen…</translation>
    </message>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Kette</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Delete this view</source>
        <translation>Diese Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;End customer</source>
        <translation>&amp;Endkunde</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Findings on the cards</source>
        <translation>Be&amp;funde auf den Karten</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>&amp;Fold all departments</source>
        <translation>Alle Abteilungen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>&amp;Ziele</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hints on the cards</source>
        <translation>&amp;Hinweise auf den Karten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Lanes by department</source>
        <translation>&amp;Bahnen nach Abteilung</translation>
    </message>
    <message>
        <source>&amp;Leave the trace</source>
        <translation>Spur ver&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Manager</source>
        <translation>&amp;Führungskraft</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Über&amp;sichtskarte</translation>
    </message>
    <message>
        <source>&amp;New chain</source>
        <translation>&amp;Neue Kette</translation>
    </message>
    <message>
        <source>&amp;New view</source>
        <translation>&amp;Neue Ansicht</translation>
    </message>
    <message>
        <source>&amp;Note what a customer says</source>
        <translation>&amp;Notieren, was ein Kunde sagt</translation>
    </message>
    <message>
        <source>&amp;Open this department</source>
        <translation>Diese Abteilung &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Partnership</source>
        <translation>&amp;Partnerschaft</translation>
    </message>
    <message>
        <source>&amp;Partnerships</source>
        <translation>&amp;Partnerschaften</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Vorführen</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>&amp;Vorige Ansicht</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Read in parts</source>
        <translation>In Tei&amp;len lesen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Rename this view</source>
        <translation>Diese Ansicht &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Take my part…</source>
        <translation>Meinen &amp;Teil nehmen…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>&amp;What if…</source>
        <translation>&amp;Was wäre, wenn …</translation>
    </message>
    <message>
        <source>&amp;What matters</source>
        <translation>&amp;Was zählt</translation>
    </message>
    <message>
        <source>&amp;Whole chain</source>
        <translation>Ganze Ke&amp;tte</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>A&amp;rbeit</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more, as a share</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 promise open</source>
        <translation>1 Zusage offen</translation>
    </message>
    <message>
        <source>1 promise overdue</source>
        <translation>1 Zusage überfällig</translation>
    </message>
    <message>
        <source>1 remark with a score</source>
        <translation>1 Bemerkung mit Wertung</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1&lt;/b&gt; is reached by %n role(s) and %2.</source>
        <translation>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; wird von %n Rolle und %2 erreicht.</numerusform>
            <numerusform>&lt;b&gt;%1&lt;/b&gt; wird von %n Rollen und %2 erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A boss, peers, and customers that one never meets</source>
        <translation>Eine Chefin, Kollegen und Kunden, die man nie trifft</translation>
    </message>
    <message>
        <source>A connected role below or above</source>
        <translation>Eine verbundene Rolle darunter oder darüber</translation>
    </message>
    <message>
        <source>A department needs a name.</source>
        <translation>Eine Abteilung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A document, or a table or JSON file</source>
        <translation>Ein Dokument oder eine Tabelle oder JSON-Datei</translation>
    </message>
    <message>
        <source>A folded department has no place of its own. Open it to pin its roles.</source>
        <translation>Eine gefaltete Abteilung hat keinen Platz für sich. Öffnen Sie sie, um ihre Rollen anzuheften.</translation>
    </message>
    <message>
        <source>A loop of the chain is so large that it was solved step by step, and has not settled wholly.</source>
        <translation>Ein Kreis der Kette ist so groß, dass er schrittweise gelöst wurde, und noch nicht ganz zur Ruhe gekommen.</translation>
    </message>
    <message>
        <source>A loop of the chain is so large that some of its roles are left out.</source>
        <translation>Ein Kreis der Kette ist so groß, dass einige seiner Rollen fehlen.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>Eine Rolle</translation>
    </message>
    <message>
        <source>A role does not influence itself.</source>
        <translation>Eine Rolle beeinflusst nicht sich selbst.</translation>
    </message>
    <message>
        <source>A role does not serve itself.</source>
        <translation>Eine Rolle dient nicht sich selbst.</translation>
    </message>
    <message>
        <source>A role does not serve itself. Choose another card, or press Esc.</source>
        <translation>Eine Rolle dient nicht sich selbst. Eine andere Karte wählen oder Esc drücken.</translation>
    </message>
    <message>
        <source>A role needs a title.</source>
        <translation>Eine Rolle braucht einen Titel.</translation>
    </message>
    <message>
        <source>A role that serves the selected one</source>
        <translation>Eine Rolle, die der ausgewählten dient</translation>
    </message>
    <message>
        <source>A role that the selected one serves</source>
        <translation>Eine Rolle, der die ausgewählte dient</translation>
    </message>
    <message>
        <source>A service needs the role that is served.</source>
        <translation>Eine Leistung braucht die Rolle, der gedient wird.</translation>
    </message>
    <message>
        <source>A service needs the role that serves.</source>
        <translation>Eine Leistung braucht die Rolle, die dient.</translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>Eine Leistung ohne Namen</translation>
    </message>
    <message>
        <source>A task belongs to a role: drop it on a card.</source>
        <translation>Eine Aufgabe gehört zu einer Rolle: auf einer Karte ablegen.</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Eine Aufgabe braucht einen Titel.</translation>
    </message>
    <message>
        <source>A task needs the role that does it.</source>
        <translation>Eine Aufgabe braucht die Rolle, die sie erledigt.</translation>
    </message>
    <message>
        <source>A title that has an arrow in it</source>
        <translation>Ein Titel, in dem ein Pfeil steht</translation>
    </message>
    <message>
        <source>A two-way partnership: each is the other’s customer</source>
        <translation>Eine gegenseitige Partnerschaft: jede ist Kunde der anderen</translation>
    </message>
    <message>
        <source>A weight is a number above 0.</source>
        <translation>Ein Gewicht ist eine Zahl über 0.</translation>
    </message>
    <message>
        <source>A weight is greater than 0.</source>
        <translation>Ein Gewicht ist größer als 0.</translation>
    </message>
    <message>
        <source>A whole chain at once</source>
        <translation>Eine ganze Kette auf einmal</translation>
    </message>
    <message>
        <source>About %1 of the %2 arrive at %3.</source>
        <translation>Etwa %1 von %2 kommen bei %3 an.</translation>
    </message>
    <message>
        <source>About how much</source>
        <translation>Wie viel etwa</translation>
    </message>
    <message>
        <source>Achievements, to pick one from</source>
        <translation>Erreichtes, um etwas auszuwählen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeln</translation>
    </message>
    <message>
        <source>Action of the story</source>
        <translation>Handeln der Geschichte</translation>
    </message>
    <message>
        <source>Action:</source>
        <comment>of a story</comment>
        <translation>Handeln:</translation>
    </message>
    <message>
        <source>Add %1</source>
        <comment>a role</comment>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n role(s) to the view</source>
        <translation>
            <numerusform>Eine Rolle zur Ansicht hinzufügen</numerusform>
            <numerusform>%n Rollen zur Ansicht hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a person to all</source>
        <translation>Allen eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add a role that it can influence</source>
        <translation>Rolle hinzufügen, die sie beeinflussen kann</translation>
    </message>
    <message>
        <source>Add a role that it serves</source>
        <translation>Rolle hinzufügen, der sie dient</translation>
    </message>
    <message>
        <source>Add a role that serves it</source>
        <translation>Rolle hinzufügen, die ihr dient</translation>
    </message>
    <message>
        <source>Add a role that serves this one</source>
        <translation>Rolle hinzufügen, die dieser dient</translation>
    </message>
    <message>
        <source>Add a role that this one serves</source>
        <translation>Rolle hinzufügen, der diese dient</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a task for them</source>
        <translation>Eine Aufgabe dafür anlegen</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add an end customer</source>
        <translation>Endkunde hinzufügen</translation>
    </message>
    <message>
        <source>Add its manager</source>
        <translation>Führungskraft hinzufügen</translation>
    </message>
    <message>
        <source>Add the other direction</source>
        <translation>Gegenrichtung hinzufügen</translation>
    </message>
    <message>
        <source>Add what stands in the way</source>
        <translation>Hinzufügen, was im Weg steht</translation>
    </message>
    <message>
        <source>Add what they can open: a raise, a transfer, a project</source>
        <translation>Hinzufügen, was sie möglich machen können: mehr Gehalt, eine Versetzung, ein Projekt</translation>
    </message>
    <message>
        <source>Add what was done today</source>
        <translation>Hinzufügen, was heute getan wurde</translation>
    </message>
    <message>
        <source>Add which role to this view?</source>
        <translation>Welche Rolle in diese Ansicht nehmen?</translation>
    </message>
    <message>
        <source>Agree on a business goal that both work toward.</source>
        <translation>Ein geschäftliches Ziel vereinbaren, an dem beide arbeiten.</translation>
    </message>
    <message>
        <source>Agree on a goal that both work toward.</source>
        <translation>Ein Ziel vereinbaren, auf das beide hinarbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>Align %n role(s)</source>
        <translation>
            <numerusform>Eine Rolle ausrichten</numerusform>
            <numerusform>%n Rollen ausrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Mitten senkrecht ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Mitten &amp;waagerecht ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>All %1 promises were kept on the day or before it.</source>
        <translation>Alle %1 Zusagen wurden am Tag oder früher gehalten.</translation>
    </message>
    <message>
        <source>All about this task…</source>
        <translation>Alles zu dieser Aufgabe …</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of it passes</source>
        <translation>Alles läuft über</translation>
    </message>
    <message>
        <source>All of the %1 arrive at %2.</source>
        <translation>Alle %1 kommen bei %2 an.</translation>
    </message>
    <message>
        <source>All promises, as of %1.</source>
        <translation>Alle Zusagen, Stand %1.</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All that was delivered</source>
        <translation>Alles, was geliefert wurde</translation>
    </message>
    <message>
        <source>All the selected roles</source>
        <translation>Alle ausgewählten Rollen</translation>
    </message>
    <message numerus="yes">
        <source>All the work of %1 arrives, at %n end customer(s).</source>
        <translation>
            <numerusform>Alle Arbeit von %1 kommt an, bei %n Endkunden.</numerusform>
            <numerusform>Alle Arbeit von %1 kommt an, bei %n Endkunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All work of the department %1 is lost.</source>
        <translation>Alle Arbeit der Abteilung %1 geht verloren.</translation>
    </message>
    <message>
        <source>Already saved</source>
        <translation>Schon gespeichert</translation>
    </message>
    <message>
        <source>Already saved, %1</source>
        <translation>Schon gespeichert, %1</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeile</translation>
    </message>
    <message>
        <source>Alt+drag or Ctrl+drag</source>
        <translation>Alt+Ziehen oder Strg+Ziehen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount of the impact</source>
        <translation>Betrag der Wirkung</translation>
    </message>
    <message>
        <source>An amount is divided over the end customers in the proportion in which the work reaches them, and each role is taken to pass all its work on in the same proportions. Amounts of different units are never added up, and percentages not at all.</source>
        <translation>Ein Betrag wird in dem Verhältnis auf die Endkunden verteilt, in dem die Arbeit sie erreicht; von jeder Rolle wird angenommen, dass sie alle Arbeit im selben Verhältnis weitergibt. Beträge verschiedener Einheiten werden nie addiert, Prozente gar nicht.</translation>
    </message>
    <message>
        <source>An effort is not negative.</source>
        <translation>Ein Aufwand ist nicht negativ.</translation>
    </message>
    <message>
        <source>An empty chain, saved from the first stroke</source>
        <translation>Eine leere Kette, vom ersten Strich an gespeichert</translation>
    </message>
    <message>
        <source>An empty sheet. Press N for a role.</source>
        <translation>Ein leeres Blatt. N drücken für eine Rolle.</translation>
    </message>
    <message>
        <source>An end customer has no tasks here: give the task to a role that serves it.</source>
        <translation>Ein Endkunde hat hier keine Aufgaben: die Aufgabe einer Rolle geben, die ihm dient.</translation>
    </message>
    <message>
        <source>An end customer passes no work on, so no trace follows this service.</source>
        <translation>Ein Endkunde gibt keine Arbeit weiter, deshalb folgt keine Spur dieser Leistung.</translation>
    </message>
    <message>
        <source>An end customer that the selected role serves</source>
        <translation>Ein Endkunde, dem die ausgewählte Rolle dient</translation>
    </message>
    <message>
        <source>An import of it would not bring back %1.</source>
        <translation>Ein Import davon brächte %1 nicht zurück.</translation>
    </message>
    <message>
        <source>An obstacle needs words.</source>
        <translation>Ein Hindernis braucht Worte.</translation>
    </message>
    <message>
        <source>An overlap of %1 mm leaves too little of the paper; choose a smaller one, or a larger paper</source>
        <translation>Eine Überlappung von %1 mm lässt zu wenig vom Papier; eine kleinere oder ein größeres Papier wählen</translation>
    </message>
    <message>
        <source>Analyst, broker and client, and what a report is worth to them</source>
        <translation>Analyst, Broker und Kunde, und was ihnen ein Bericht wert ist</translation>
    </message>
    <message>
        <source>Annual review</source>
        <translation>Jahresbeurteilung</translation>
    </message>
    <message>
        <source>Annual review %1</source>
        <translation>Jahresbeurteilung %1</translation>
    </message>
    <message>
        <source>Annual review %1</source>
        <comment>a year</comment>
        <translation>Jahresbeurteilung %1</translation>
    </message>
    <message>
        <source>Another program is holding this document, so the last change was not made. Nothing was lost: try again in a moment, or save a copy.</source>
        <translation>Ein anderes Programm hält dieses Dokument fest, deshalb wurde die letzte Änderung nicht gemacht. Nichts ging verloren: gleich noch einmal versuchen oder eine Kopie speichern.</translation>
    </message>
    <message>
        <source>Answer that now</source>
        <translation>Das jetzt beantworten</translation>
    </message>
    <message>
        <source>Answer the remark of %1: promise or deliver what mends it.</source>
        <translation>Auf die Bemerkung vom %1 antworten: zusagen oder liefern, was sie behebt.</translation>
    </message>
    <message>
        <source>Answer whether the chain ends</source>
        <translation>Antworten, ob die Kette endet</translation>
    </message>
    <message>
        <source>Answer who you are and whom you serve; the chain is drawn as you go</source>
        <translation>Sagen, wer man ist und wem man dient; die Kette entsteht dabei</translation>
    </message>
    <message>
        <source>ArchiMate 3 has no such kind</source>
        <translation>ArchiMate 3 kennt diese Art nicht</translation>
    </message>
    <message>
        <source>Arran&amp;ge</source>
        <translation>Ausri&amp;chten</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>As large as it can be on so many rows and columns of pages</source>
        <translation>So groß, wie es auf so vielen Zeilen und Spalten von Seiten geht</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As your manager</source>
        <translation>Als Führungskraft</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <comment>a customer</comment>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>Ask %1 what it expects of %2, and write it down.</source>
        <translation>%1 fragen, was von %2 erwartet wird, und es aufschreiben.</translation>
    </message>
    <message>
        <source>Ask %2 and write it down.</source>
        <translation>%2 fragen und die Antwort aufschreiben.</translation>
    </message>
    <message>
        <source>Ask about %1: they can open it.</source>
        <translation>Nach %1 fragen: Dort kann man es möglich machen.</translation>
    </message>
    <message>
        <source>Ask each other how well it works: nothing was done in 90 days.</source>
        <translation>Einander fragen, wie gut es läuft: In 90 Tagen geschah nichts.</translation>
    </message>
    <message>
        <source>Ask how it was</source>
        <translation>Fragen, wie es war</translation>
    </message>
    <message>
        <source>Ask how they find your work: the last remark is of %1.</source>
        <translation>Fragen, wie die Arbeit ankommt: Die letzte Bemerkung ist vom %1.</translation>
    </message>
    <message>
        <source>Ask how they find your work: there is no remark yet.</source>
        <translation>Fragen, wie die Arbeit ankommt: Noch gibt es keine Bemerkung.</translation>
    </message>
    <message>
        <source>Ask the customer and write it down.</source>
        <translation>Den Kunden fragen und aufschreiben.</translation>
    </message>
    <message>
        <source>Ask what it changed, and by how much.</source>
        <translation>Fragen, was es verändert hat, und um wie viel.</translation>
    </message>
    <message>
        <source>Ask what they expect, and note it.</source>
        <translation>Fragen, was erwartet wird, und es notieren.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Erbeten: %1</translation>
    </message>
    <message>
        <source>Assignment of the story</source>
        <translation>Auftrag der Geschichte</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>At %1: %2%3.</source>
        <comment>end customer, amount, range</comment>
        <translation>Bei %1: %2%3.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At this scale the drawing would take more than %1 pages; choose a smaller one</source>
        <translation>Bei diesem Maßstab würde die Zeichnung mehr als %1 Seiten brauchen; einen kleineren wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Back to the computed order</source>
        <translation>Zurück zur berechneten Reihenfolge</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>Back-office accountant</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before the first edit</source>
        <translation>Vor der ersten Bearbeitung</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Beyond what was asked: %1</source>
        <translation>Über das Erbetene hinaus: %1</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Leeres Blatt</translation>
    </message>
    <message>
        <source>Both serve each other</source>
        <translation>Beide dienen einander</translation>
    </message>
    <message>
        <source>Buyer &gt; Warehouse &gt; Retail makes a chain; in quotes, “&gt;” is a part of the title</source>
        <translation>Einkauf &gt; Lager &gt; Handel ergibt eine Kette; in Anführungszeichen gehört „&gt;“ zum Titel</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By end customer</source>
        <translation>Nach Endkunden</translation>
    </message>
    <message>
        <source>By goal</source>
        <translation>Nach Zielen</translation>
    </message>
    <message>
        <source>By sway, and by whom each can influence; the first is the primary customer.</source>
        <translation>Nach Einfluss und danach, wen jeder beeinflussen kann; der erste ist der Hauptkunde.</translation>
    </message>
    <message>
        <source>By what matters</source>
        <translation>Nach dem, was zählt</translation>
    </message>
    <message>
        <source>By what the results stand together</source>
        <translation>Wonach die Ergebnisse beieinander stehen</translation>
    </message>
    <message>
        <source>By what the results that are not among the best stand together, on paper</source>
        <translation>Wonach die Ergebnisse, die nicht zu den besten gehören, auf dem Papier beieinander stehen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Can be influenced by</source>
        <translation>Beeinflusst von</translation>
    </message>
    <message>
        <source>Can be influenced by %1: %2</source>
        <comment>a role, how much</comment>
        <translation>Beeinflussbar durch %1: %2</translation>
    </message>
    <message>
        <source>Can influence</source>
        <translation>Kann beeinflussen</translation>
    </message>
    <message>
        <source>Can influence %1: %2</source>
        <comment>a role, how much</comment>
        <translation>Kann %1 beeinflussen: %2</translation>
    </message>
    <message>
        <source>Can open</source>
        <comment>opportunities that a customer has for one</comment>
        <translation>Kann möglich machen</translation>
    </message>
    <message>
        <source>Can open %1: %2</source>
        <comment>an opportunity and its state</comment>
        <translation>Kann %1 möglich machen: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled before the answer was worked out. Suppose something once more to ask again.</source>
        <translation>Abgebrochen, bevor die Antwort ausgerechnet war. Noch einmal etwas annehmen, um wieder zu fragen.</translation>
    </message>
    <message>
        <source>Career &amp;file</source>
        <translation>&amp;Laufbahnakte</translation>
    </message>
    <message>
        <source>Career file</source>
        <translation>Laufbahnakte</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Chain, JSON (*.json)</source>
        <translation>Kette, JSON (*.json)</translation>
    </message>
    <message>
        <source>Chains (*.chain)</source>
        <translation>Ketten (*.chain)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%1 ändern: %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Eine Person ändern</numerusform>
            <numerusform>%n Personen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n roles</source>
        <translation>
            <numerusform>Eine Rolle ändern</numerusform>
            <numerusform>%n Rollen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n services</source>
        <translation>
            <numerusform>Eine Leistung ändern</numerusform>
            <numerusform>%n Leistungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n tasks</source>
        <translation>
            <numerusform>Eine Aufgabe ändern</numerusform>
            <numerusform>%n Aufgaben ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n things</source>
        <translation>
            <numerusform>%n Ding ändern</numerusform>
            <numerusform>%n Dinge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change on what %1 decides</source>
        <translation>Ändern, worüber %1 entscheidet</translation>
    </message>
    <message>
        <source>Change several fields of %1</source>
        <translation>Mehrere Felder ändern: %1</translation>
    </message>
    <message>
        <source>Change the influence of %1 on %2</source>
        <translation>Die Beeinflussung von %2 durch %1 ändern</translation>
    </message>
    <message>
        <source>Change whether %1 would vouch</source>
        <translation>Ändern, ob %1 sich verbürgen würde</translation>
    </message>
    <message>
        <source>Changes of another program</source>
        <translation>Änderungen eines anderen Programms</translation>
    </message>
    <message>
        <source>Changes the chain like that, as one edit that can be undone</source>
        <translation>Ändert die Kette so, in einem Schritt, der sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Runter)</translation>
    </message>
    <message>
        <source>Choose a role above; whom it serves are the customers.</source>
        <translation>Oben eine Rolle wählen; wem sie dient, das sind die Kunden.</translation>
    </message>
    <message>
        <source>Choose a role, here or on the sheet, to see at which end customers its work arrives.</source>
        <translation>Wählen Sie hier oder auf dem Blatt eine Rolle, um zu sehen, bei welchen Endkunden ihre Arbeit ankommt.</translation>
    </message>
    <message>
        <source>Choose a score, or write what was said.</source>
        <translation>Eine Note wählen oder schreiben, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Choose the service that it is done for.</source>
        <translation>Die Leistung wählen, für die sie getan wird.</translation>
    </message>
    <message>
        <source>Choose which columns show</source>
        <translation>Wählen, welche Spalten zu sehen sind</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Click a task on a card or in the list to see whom it reaches.</source>
        <translation>Auf eine Aufgabe auf einer Karte oder in der Liste klicken, um zu sehen, wen sie erreicht.</translation>
    </message>
    <message>
        <source>Click it on its card; Ctrl+Return or Ctrl+Enter in the list of tasks</source>
        <translation>Auf der Karte anklicken; Strg+Eingabe in der Liste der Aufgaben</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>Klicken zum Sortieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close without a copy</source>
        <translation>Ohne Kopie schließen</translation>
    </message>
    <message>
        <source>Close “%1”</source>
        <comment>a panel</comment>
        <translation>„%1“ schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>Co&amp;mmitments</source>
        <translation>Z&amp;usagen</translation>
    </message>
    <message>
        <source>Columns of pages</source>
        <translation>Spalten von Seiten</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Commitments of %1</source>
        <translation>Zusagen von %1</translation>
    </message>
    <message>
        <source>Components, devices and software become roles, and what they do their tasks.</source>
        <translation>Komponenten, Geräte und Software werden Rollen, und was sie tun, deren Aufgaben.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2</source>
        <translation>Bestätigt von %1 am %2</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Confirmed on %1</source>
        <translation>Bestätigt am %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Connect to something new</source>
        <translation>Mit etwas Neuem verbinden</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Connect two roles</source>
        <translation>Zwei Rollen verbinden</translation>
    </message>
    <message>
        <source>Contributes</source>
        <translation>Trägt bei</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Copies this answer, to be pasted into a form</source>
        <translation>Kopiert diese Antwort, zum Einfügen in ein Formular</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als B&amp;ild kopieren</translation>
    </message>
    <message>
        <source>Copy by dragging</source>
        <translation>Durch Ziehen kopieren</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Create what?</source>
        <translation>Was anlegen?</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Schnittmarken</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Strg+1</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Ctrl+Down, Ctrl+Up</source>
        <translation>Strg+Runter, Strg+Hoch</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Strg+Links</translation>
    </message>
    <message>
        <source>Ctrl+Left; click the handle at the card's left</source>
        <translation>Strg+Links; oder Klick auf den Griff links an der Karte</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Strg+Rechts</translation>
    </message>
    <message>
        <source>Ctrl+Right or A; click the handle at the card's right</source>
        <translation>Strg+Rechts oder A; oder Klick auf den Griff rechts an der Karte</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Strg+X</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Strg+Rad, zwei Finger</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer %1: %2.</source>
        <comment>its number and title</comment>
        <translation>Kunde %1: %2.</translation>
    </message>
    <message>
        <source>Customer expects</source>
        <translation>Kunde erwartet</translation>
    </message>
    <message>
        <source>Customer inside</source>
        <translation>Interner Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers of</source>
        <translation>Kunden von</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Kunden von %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>D, S; arrows walk on</source>
        <translation>D, S; Pfeiltasten gehen weiter</translation>
    </message>
    <message>
        <source>Daily work travels by the other services, not by this one.</source>
        <translation>Die tägliche Arbeit läuft über die anderen Leistungen, nicht über diese.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a column</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day it is promised for</source>
        <translation>Tag, für den sie zugesagt ist</translation>
    </message>
    <message>
        <source>Day it was asked for</source>
        <translation>Tag der Bitte</translation>
    </message>
    <message>
        <source>Day it was confirmed</source>
        <translation>Tag der Bestätigung</translation>
    </message>
    <message>
        <source>Day it was delivered</source>
        <translation>Tag der Lieferung</translation>
    </message>
    <message>
        <source>Day on which it was done</source>
        <translation>Tag, an dem es getan wurde</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage zu spät</translation>
    </message>
    <message>
        <source>Dead end: goes no further</source>
        <translation>Sackgasse: führt nicht weiter</translation>
    </message>
    <message>
        <source>Deal with quickly</source>
        <translation>Schnell erledigen</translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation>Entscheidet über</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Del or Backspace</source>
        <translation>Entf oder Rücktaste</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Diese Ansicht löschen</translation>
    </message>
    <message>
        <source>Deleted the view “%1”. Its roles stay in the chain.</source>
        <translation>Ansicht „%1“ gelöscht. Ihre Rollen bleiben in der Kette.</translation>
    </message>
    <message>
        <source>Deliver %1 or say when: it is %2 past its promised day.</source>
        <translation>%1 liefern oder sagen, wann: %2 über dem zugesagten Tag.</translation>
    </message>
    <message>
        <source>Deliver %1: it is promised for today.</source>
        <translation>%1 liefern: für heute zugesagt.</translation>
    </message>
    <message>
        <source>Deliver a task, and it stands here.</source>
        <translation>Eine gelieferte Aufgabe steht hier.</translation>
    </message>
    <message>
        <source>Deliver it, or agree on another day with its customer.</source>
        <translation>Liefern oder mit ihrem Kunden einen anderen Tag vereinbaren.</translation>
    </message>
    <message>
        <source>Deliver “%1”</source>
        <translation>„%1“ liefern</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>a column of days</comment>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>tasks</comment>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Delivered %1</source>
        <comment>a task, on a day</comment>
        <translation>Geliefert am %1</translation>
    </message>
    <message>
        <source>Delivered before the promised day</source>
        <translation>Vor dem zugesagten Tag geliefert</translation>
    </message>
    <message numerus="yes">
        <source>Delivered on %1, %n days after the promised one.</source>
        <translation>
            <numerusform>Am %1 geliefert, %n Tag nach dem zugesagten.</numerusform>
            <numerusform>Am %1 geliefert, %n Tage nach dem zugesagten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered on %1, %n days before the promised one.</source>
        <translation>
            <numerusform>Am %1 geliefert, %n Tag vor dem zugesagten.</numerusform>
            <numerusform>Am %1 geliefert, %n Tage vor dem zugesagten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered on %1, a day after the promised one.</source>
        <translation>Am %1 geliefert, einen Tag nach dem zugesagten.</translation>
    </message>
    <message>
        <source>Delivered on %1, a day before the promised one.</source>
        <translation>Am %1 geliefert, einen Tag vor dem zugesagten.</translation>
    </message>
    <message>
        <source>Delivered on %1, as promised.</source>
        <translation>Am %1 geliefert, wie zugesagt.</translation>
    </message>
    <message>
        <source>Delivered on %1.</source>
        <translation>Am %1 geliefert.</translation>
    </message>
    <message>
        <source>Delivered tasks</source>
        <translation>Gelieferte Aufgaben</translation>
    </message>
    <message>
        <source>Delivered tasks without an impact</source>
        <translation>Gelieferte Aufgaben ohne Wirkung</translation>
    </message>
    <message>
        <source>Delivered tasks, to be ticked</source>
        <translation>Gelieferte Aufgaben zum Ankreuzen</translation>
    </message>
    <message>
        <source>Delivered today</source>
        <translation>Heute geliefert</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>Abteilung %1</translation>
    </message>
    <message>
        <source>Department %1.</source>
        <translation>Abteilung %1.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Departments all of whose work is lost</source>
        <translation>Abteilungen, deren ganze Arbeit verloren geht</translation>
    </message>
    <message>
        <source>Departments, their roles, and the people and tasks of those</source>
        <translation>Abteilungen, ihre Rollen und deren Personen und Aufgaben</translation>
    </message>
    <message>
        <source>Departments:</source>
        <translation>Abteilungen:</translation>
    </message>
    <message>
        <source>Depended on</source>
        <translation>Hängt davon ab</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Derived, not entered by anybody</source>
        <translation>Abgeleitet, von niemandem eingetragen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n role(s)</source>
        <translation>
            <numerusform>Eine Rolle verteilen</numerusform>
            <numerusform>%n Rollen verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>Waa&amp;gerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>&amp;Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Do something about the obstacle and write it down.</source>
        <translation>Etwas gegen das Hindernis tun und aufschreiben.</translation>
    </message>
    <message>
        <source>Do something about “%1”: it is open, and nothing was done in 90 days.</source>
        <translation>Etwas gegen „%1“ tun: Es ist offen, und in 90 Tagen geschah nichts.</translation>
    </message>
    <message>
        <source>Do the task for %1</source>
        <translation>Die Aufgabe für %1 erledigen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Does for %1</source>
        <translation>Tut für %1</translation>
    </message>
    <message>
        <source>Does the chain end here?</source>
        <translation>Endet die Kette hier?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Double-click, or press N, to add the first role</source>
        <translation>Doppelklick oder N legt die erste Rolle an</translation>
    </message>
    <message>
        <source>Drag a customer, or press Alt with the arrows up and down, to put it elsewhere.</source>
        <translation>Einen Kunden ziehen, oder Alt mit den Pfeiltasten auf und ab, um ihn umzustellen.</translation>
    </message>
    <message>
        <source>Drag from a handle to empty sheet, then choose</source>
        <translation>Vom Griff auf das leere Blatt ziehen, dann wählen</translation>
    </message>
    <message>
        <source>Drag from a handle; or C, then click or type whom it serves</source>
        <translation>Vom Griff ziehen; oder C, dann anklicken oder tippen, wem gedient wird</translation>
    </message>
    <message>
        <source>Drag it on a card to give that role a task</source>
        <translation>Auf eine Karte ziehen, um der Rolle eine Aufgabe zu geben</translation>
    </message>
    <message>
        <source>Drag it on a card to make it that role's manager; on empty sheet it is the selected card's</source>
        <translation>Auf eine Karte ziehen, um diese Führungskraft zu zeichnen; auf dem leeren Blatt wird sie die der gewählten Karte</translation>
    </message>
    <message>
        <source>Drag it to the sheet, or press N there</source>
        <translation>Auf das Blatt ziehen oder dort N drücken</translation>
    </message>
    <message>
        <source>Drag or arrows, Shift+arrows further; Alt while dragging leaves grid and lines out</source>
        <translation>Ziehen oder Pfeiltasten, Umschalt+Pfeile weiter; Alt beim Ziehen lässt Raster und Linien aus</translation>
    </message>
    <message>
        <source>Drag to fill the cells beside it (Ctrl+D)</source>
        <translation>Ziehen füllt die Zellen daneben (Strg+D)</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to put into order; F2 renames</source>
        <translation>Ziehen, oder Alt+Auf und Alt+Ab, zum Ordnen; F2 benennt um</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Draw a service</source>
        <translation>Eine Leistung zeichnen</translation>
    </message>
    <message>
        <source>Draw a service from %1 to %2</source>
        <translation>Eine Leistung von %1 an %2 zeichnen</translation>
    </message>
    <message>
        <source>Draw the missing service further down the chain, or mark its end as an end customer.</source>
        <translation>Die fehlende Leistung weiter hinten in der Kette zeichnen oder ihr Ende als Endkunden kennzeichnen.</translation>
    </message>
    <message>
        <source>Draw the service that %1 gets, or remove it.</source>
        <translation>Die Leistung zeichnen, die %1 erhält, oder %1 entfernen.</translation>
    </message>
    <message>
        <source>Draw the service to whom %1 reports, and mark it as the manager's.</source>
        <translation>Die Leistung an die Führungskraft von %1 zeichnen und als solche kennzeichnen.</translation>
    </message>
    <message>
        <source>Draw the way from the task to %2, or say where the impact was measured.</source>
        <translation>Den Weg von der Aufgabe zu %2 zeichnen oder sagen, wo die Wirkung gemessen wurde.</translation>
    </message>
    <message>
        <source>Draw this chain</source>
        <translation>Diese Kette zeichnen</translation>
    </message>
    <message>
        <source>Draw what %1 and %2 do for each other.</source>
        <translation>Zeichnen, was %1 und %2 füreinander tun.</translation>
    </message>
    <message>
        <source>Draw what comes back, or take the mark away.</source>
        <translation>Zeichnen, was zurückkommt, oder die Markierung wegnehmen.</translation>
    </message>
    <message>
        <source>Draw what comes back, or take the mark “two-way” away.</source>
        <translation>Zeichnen, was zurückkommt, oder das Kennzeichen „gegenseitig“ wegnehmen.</translation>
    </message>
    <message>
        <source>Draw whom %1 serves, or remove it.</source>
        <translation>Zeichnen, wem %1 dient, oder %1 entfernen.</translation>
    </message>
    <message>
        <source>Draw your own role first: what you achieved belongs to it.</source>
        <translation>Erst die eigene Rolle zeichnen: Was erreicht wurde, gehört zu ihr.</translation>
    </message>
    <message>
        <source>Drawn two-way; nobody has said yet that it is meant so.</source>
        <translation>Gegenseitig gezeichnet; noch hat niemand gesagt, dass es so gemeint ist.</translation>
    </message>
    <message>
        <source>Draws a service the wider the more of its role's work goes there, where weights have been set</source>
        <translation>Zeichnet eine Leistung umso breiter, je mehr Arbeit ihrer Rolle dorthin geht, wo Gewichte gesetzt sind</translation>
    </message>
    <message>
        <source>Draws dotted arrows from each role to those whom it can influence</source>
        <translation>Zeichnet gepunktete Pfeile von jeder Rolle zu denen, die sie beeinflussen kann</translation>
    </message>
    <message>
        <source>Drop</source>
        <comment>a task</comment>
        <translation>Fallen lassen</translation>
    </message>
    <message>
        <source>Drop the task</source>
        <translation>Aufgabe fallen lassen</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>„%1“ fallen lassen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Dropped and not listed: %1.</source>
        <translation>Fallen gelassen und nicht aufgeführt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n role(s)</source>
        <translation>
            <numerusform>Eine Rolle duplizieren</numerusform>
            <numerusform>%n Rollen duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>E&amp;xisting role…</source>
        <translation>Vorhandene R&amp;olle…</translation>
    </message>
    <message>
        <source>E, or drag one from the left</source>
        <translation>E, oder von links ziehen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Each department as one card, with the services between them summed up</source>
        <translation>Jede Abteilung als eine Karte, die Leistungen dazwischen zusammengezählt</translation>
    </message>
    <message>
        <source>Each role is taken to pass all its work on in the same proportions, those of its services' weights: %1 of what %2 does arrives at %3.</source>
        <translation>Jede Rolle gibt nach dieser Rechnung all ihre Arbeit im selben Verhältnis weiter, dem der Gewichte ihrer Leistungen: %1 dessen, was %2 tut, kommt bei %3 an.</translation>
    </message>
    <message>
        <source>Each role is taken to pass all its work on in the same proportions. Others share in this result; it is not yours alone.</source>
        <translation>Jede Rolle gibt nach dieser Annahme ihre ganze Arbeit im selben Verhältnis weiter. Andere haben Anteil an diesem Ergebnis; es ist nicht allein das eigene.</translation>
    </message>
    <message>
        <source>Each role passes its work on over the services it gives, in proportion to their weights; a manager's service counts only where there is no other. What arrives is added up over all ways, round trips included.</source>
        <translation>Jede Rolle gibt ihre Arbeit über ihre Leistungen weiter, im Verhältnis der Gewichte; die Leistung an eine Führungskraft zählt nur, wo es keine andere gibt. Was ankommt, ist über alle Wege zusammengezählt, Rundwege eingeschlossen.</translation>
    </message>
    <message>
        <source>Each role with whom it serves, to the end customers</source>
        <translation>Jede Rolle und wem sie dient, bis zu den Endkunden</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit what is selected</source>
        <translation>Bearbeiten, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Effort by what matters</source>
        <translation>Aufwand nach dem, was zählt</translation>
    </message>
    <message>
        <source>Effort in hours</source>
        <translation>Aufwand in Stunden</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>End customer</source>
        <translation>Endkunde</translation>
    </message>
    <message>
        <source>End customer</source>
        <comment>of a person, a direct one</comment>
        <translation>Endkunde</translation>
    </message>
    <message>
        <source>End customer notices</source>
        <translation>Endkunde bemerkt</translation>
    </message>
    <message>
        <source>End customers</source>
        <translation>Endkunden</translation>
    </message>
    <message>
        <source>End customers in one col&amp;umn</source>
        <translation>Endk&amp;unden in einer Spalte</translation>
    </message>
    <message>
        <source>End customers whom nobody serves</source>
        <translation>Endkunden, denen niemand dient</translation>
    </message>
    <message>
        <source>End customers would lose</source>
        <translation>Endkunden würde fehlen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter goes on. Buyer &gt; Warehouse &gt; Retail makes a whole chain. Esc for a blank sheet.</source>
        <translation>Die Eingabetaste führt weiter. Buyer &gt; Warehouse &gt; Retail macht eine ganze Kette. Esc gibt ein leeres Blatt.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or F11 ends the presentation</source>
        <translation>Esc oder F11 beendet das Vorführen</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Every achievement says for whom it was and what changed.</source>
        <translation>Zu allem Erreichten steht, für wen es war und was sich geändert hat.</translation>
    </message>
    <message>
        <source>Every open task serves something that matters.</source>
        <translation>Jede offene Aufgabe dient etwas, das zählt.</translation>
    </message>
    <message>
        <source>Every role has a partnership or shares a goal with another.</source>
        <translation>Jede Rolle hat eine Partnerschaft oder teilt ein Ziel mit einer anderen.</translation>
    </message>
    <message>
        <source>Every way passes %1.</source>
        <translation>Jeder Weg führt über %1.</translation>
    </message>
    <message>
        <source>Everything is shown already.</source>
        <translation>Alles wird schon gezeigt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence of the impact</source>
        <translation>Beleg der Wirkung</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Übertroffen</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Erwartet: %1.</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expects %1.</source>
        <comment>what a customer expects</comment>
        <translation>Erwartet %1.</translation>
    </message>
    <message>
        <source>Expects: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Fachwissen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 wird exportiert…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F2, Enter or double-click; Esc, Enter or Ctrl+Enter ends and keeps</source>
        <translation>F2, Eingabe oder Doppelklick; Esc, Eingabe oder Strg+Eingabe beendet und behält</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Feedback of %1</source>
        <translation>Rückmeldung von %1</translation>
    </message>
    <message>
        <source>Fell short</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Filter each column by itself</source>
        <translation>Jede Spalte für sich filtern</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Filter roles</source>
        <translation>Rollen filtern</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Leistungen filtern</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Find a role</source>
        <translation>Eine Rolle finden</translation>
    </message>
    <message>
        <source>Find partners by the name of a role</source>
        <translation>Partner nach dem Namen einer Rolle finden</translation>
    </message>
    <message>
        <source>Find roles, people, tasks, services and notes</source>
        <translation>Rollen, Personen, Aufgaben, Leistungen und Notizen suchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Fit to one page</source>
        <translation>Auf eine Seite bringen</translation>
    </message>
    <message>
        <source>Flowchart, Mermaid (*.mmd)</source>
        <translation>Flussdiagramm, Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Fold t&amp;his department</source>
        <translation>&amp;Diese Abteilung zuklappen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For</source>
        <comment>whom</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For %1.</source>
        <comment>the direct customer of a task</comment>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>For anybody</source>
        <translation>Für irgendjemanden</translation>
    </message>
    <message>
        <source>For example %1 – %2: does %1 serve %2, or %2 serve %1?</source>
        <comment>the titles of two roles</comment>
        <translation>Zum Beispiel %1 – %2: Dient %1 %2, oder dient %2 %1?</translation>
    </message>
    <message>
        <source>For my manager to defend</source>
        <translation>Für meine Führungskraft zum Vertreten</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For whom all of it is done in the end</source>
        <translation>Für wen am Ende alles getan wird</translation>
    </message>
    <message>
        <source>For whom is this?</source>
        <translation>Für wen ist das?</translation>
    </message>
    <message>
        <source>For whom the chain exists; drag it to the sheet</source>
        <translation>Für wen es die Kette gibt; auf das Blatt ziehen</translation>
    </message>
    <message>
        <source>For whom was it, what changed, and how do you know?</source>
        <translation>Für wen war es, was hat sich geändert, und woher weiß man das?</translation>
    </message>
    <message>
        <source>Forget that this was done</source>
        <translation>Vergessen, dass dies getan wurde</translation>
    </message>
    <message>
        <source>Forget this influence</source>
        <translation>Diese Beeinflussung vergessen</translation>
    </message>
    <message>
        <source>Forget this obstacle</source>
        <translation>Dieses Hindernis vergessen</translation>
    </message>
    <message>
        <source>Forgets the order that was dragged; sway and influence decide again</source>
        <translation>Vergisst die gezogene Reihenfolge; Einfluss und Beeinflussung entscheiden wieder</translation>
    </message>
    <message>
        <source>Freight contracts, the warehouse, and the customers behind it</source>
        <translation>Frachtverträge, das Lager und die Kunden dahinter</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the first mail to the mended fault, and who hears of it</source>
        <translation>Von der ersten Mail bis zum behobenen Fehler, und wer davon hört</translation>
    </message>
    <message>
        <source>From the laboratory to the bedside, and home again</source>
        <translation>Vom Labor bis ans Bett und wieder nach Hause</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Further results</source>
        <translation>Weitere Ergebnisse</translation>
    </message>
    <message>
        <source>Further results within the company</source>
        <translation>Weitere Ergebnisse im Unternehmen</translation>
    </message>
    <message>
        <source>Further results: %1</source>
        <comment>what they share</comment>
        <translation>Weitere Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Hierher zurückgehen</translation>
    </message>
    <message>
        <source>Go back to the computed order</source>
        <translation>Zur berechneten Reihenfolge zurückkehren</translation>
    </message>
    <message>
        <source>Go on as it is: nothing stands in the way.</source>
        <translation>Weitermachen wie bisher: Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Go on without questions</source>
        <translation>Ohne Fragen weitermachen</translation>
    </message>
    <message>
        <source>Go on without questions  (Esc)</source>
        <translation>Ohne Fragen weitermachen  (Esc)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Goes along with the copy where it is ticked</source>
        <translation>Geht mit in die Kopie, wo es angekreuzt ist</translation>
    </message>
    <message>
        <source>Goes back to the achievements that lack an answer</source>
        <translation>Geht zurück zu den Ergebnissen, denen eine Antwort fehlt</translation>
    </message>
    <message>
        <source>Goes to the next step; what is left open can be answered another time</source>
        <translation>Geht zum nächsten Schritt; was offen bleibt, kann ein andermal beantwortet werden</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weggefallen: %1</translation>
    </message>
    <message>
        <source>Graph, GraphML (*.graphml)</source>
        <translation>Graph, GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Graphviz, DOT (*.dot)</source>
        <translation>Graphviz, DOT (*.dot)</translation>
    </message>
    <message>
        <source>Hardest for</source>
        <translation>Am härtesten für</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Held by %1.</source>
        <translation>Besetzt mit %1.</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Krankenhaus</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher weiß man das?</translation>
    </message>
    <message>
        <source>How is this computed?</source>
        <translation>Wie ist das berechnet?</translation>
    </message>
    <message>
        <source>How it will be exceeded</source>
        <translation>Wie sie übertroffen wird</translation>
    </message>
    <message>
        <source>How much %1 can influence it</source>
        <translation>Wie stark %1 sie beeinflussen kann</translation>
    </message>
    <message>
        <source>How much it can influence %1</source>
        <translation>Wie stark sie %1 beeinflussen kann</translation>
    </message>
    <message>
        <source>How much it shall be</source>
        <translation>Wie viel es sein soll</translation>
    </message>
    <message>
        <source>How much of the server’s work it takes, beside the others; not set counts as 1</source>
        <translation>Welchen Teil der Arbeit es braucht, im Verhältnis zu den anderen; ohne Angabe zählt es als 1</translation>
    </message>
    <message>
        <source>How much of the work of %1 goes to %2 is not said; a weight of 1 is taken.</source>
        <translation>Wie viel der Arbeit von %1 an %2 geht, ist nicht gesagt; als Gewicht gilt 1.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>How sure is that?</source>
        <translation>Wie sicher ist das?</translation>
    </message>
    <message>
        <source>How the effort is spread over what matters</source>
        <translation>Wie sich der Aufwand auf das verteilt, was zählt</translation>
    </message>
    <message>
        <source>How the impact spreads</source>
        <translation>Wie sich die Wirkung verteilt</translation>
    </message>
    <message>
        <source>How to exceed it</source>
        <translation>Wie man sie übertrifft</translation>
    </message>
    <message>
        <source>How “%1” will be exceeded</source>
        <translation>Wie „%1“ übertroffen wird</translation>
    </message>
    <message numerus="yes">
        <source>I delivered %n pieces of work.</source>
        <translation>
            <numerusform>Ich habe %n Arbeit geliefert.</numerusform>
            <numerusform>Ich habe %n Arbeiten geliefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>I delivered one piece of work.</source>
        <translation>Ich habe eine Arbeit geliefert.</translation>
    </message>
    <message>
        <source>I hold it</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <source>If %1 stopped, its own work and all that passes through it would no longer arrive: %2 of the %3 that all end customers receive, which is %4.</source>
        <translation>Fiele %1 aus, käme die eigene Arbeit und alles, was dort hindurchläuft, nicht mehr an: %2 von den %3, die bei allen Endkunden ankommen, also %4.</translation>
    </message>
    <message>
        <source>If somebody asks</source>
        <translation>Falls jemand fragt</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Impact at %1</source>
        <translation>Wirkung bei %1</translation>
    </message>
    <message>
        <source>Impact at least</source>
        <translation>Wirkung mindestens</translation>
    </message>
    <message>
        <source>Impact at most</source>
        <translation>Wirkung höchstens</translation>
    </message>
    <message>
        <source>Impact at the end customers</source>
        <translation>Wirkung bei den Endkunden</translation>
    </message>
    <message>
        <source>Impact in words</source>
        <translation>Wirkung in Worten</translation>
    </message>
    <message>
        <source>Impact measured where the task does not reach</source>
        <translation>Wirkung gemessen, wo die Aufgabe nicht hinreicht</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>%n Datei einlesen</numerusform>
            <numerusform>%n Dateien einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import into this chain</source>
        <translation>In diese Kette importieren</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In %1, %n pieces of work were delivered.</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%1 wurde %n Arbeit geliefert.</numerusform>
            <numerusform>%1 wurden %n Arbeiten geliefert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, I delivered %n pieces of work.</source>
        <comment>a year</comment>
        <translation>
            <numerusform>%1 habe ich %n Arbeit geliefert.</numerusform>
            <numerusform>%1 habe ich %n Arbeiten geliefert.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1, I delivered one piece of work.</source>
        <comment>a year</comment>
        <translation>%1 habe ich eine Arbeit geliefert.</translation>
    </message>
    <message>
        <source>In %1, one piece of work was delivered.</source>
        <comment>a year</comment>
        <translation>%1 wurde eine Arbeit geliefert.</translation>
    </message>
    <message>
        <source>In a résumé, in one line</source>
        <translation>Im Lebenslauf, in einer Zeile</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>In progress, due %1</source>
        <translation>In Arbeit, fällig am %1</translation>
    </message>
    <message>
        <source>In the annual review</source>
        <translation>In der Jahresbeurteilung</translation>
    </message>
    <message>
        <source>In the chain already: %1.</source>
        <translation>Schon in der Kette: %1.</translation>
    </message>
    <message>
        <source>In the order that was chosen; the first is the primary customer.</source>
        <translation>In der gewählten Reihenfolge; der erste ist der Hauptkunde.</translation>
    </message>
    <message>
        <source>In the trace: %1.</source>
        <translation>In der Spur: %1.</translation>
    </message>
    <message>
        <source>In this chain</source>
        <translation>In dieser Kette</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Beeinflussung</translation>
    </message>
    <message>
        <source>Influence on the sheet</source>
        <translation>Beeinflussung auf dem Blatt</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Into the card's tasks, its services</source>
        <translation>Zu den Aufgaben der Karte, zu ihren Leistungen</translation>
    </message>
    <message>
        <source>Is an end customer</source>
        <translation>Ist Endkunde</translation>
    </message>
    <message>
        <source>Is derived</source>
        <translation>Ist abgeleitet</translation>
    </message>
    <message>
        <source>It</source>
        <comment>a task or the work of a role</comment>
        <translation>Sie</translation>
    </message>
    <message numerus="yes">
        <source>It also reaches %n more end customers.</source>
        <translation>
            <numerusform>Außerdem wird %n weiterer Endkunde erreicht.</numerusform>
            <numerusform>Außerdem werden %n weitere Endkunden erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It also reaches one more end customer.</source>
        <translation>Außerdem wird ein weiterer Endkunde erreicht.</translation>
    </message>
    <message>
        <source>It circles for ever among %1.</source>
        <translation>Die Arbeit kreist endlos zwischen %1.</translation>
    </message>
    <message>
        <source>It ends at %1; whom does %1 serve?</source>
        <translation>Die Arbeit endet bei %1; wem dient %1?</translation>
    </message>
    <message numerus="yes">
        <source>It ends at %n more roles.</source>
        <translation>
            <numerusform>Sie endet bei %n weiterer Rolle.</numerusform>
            <numerusform>Sie endet bei %n weiteren Rollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends at one more role.</source>
        <translation>Sie endet bei einer weiteren Rolle.</translation>
    </message>
    <message>
        <source>It fell short of what was expected.</source>
        <translation>Es blieb hinter den Erwartungen zurück.</translation>
    </message>
    <message>
        <source>It has tasks, and an end customer has none.</source>
        <translation>Sie hat Aufgaben, und ein Endkunde hat keine.</translation>
    </message>
    <message>
        <source>It is so now: %1.</source>
        <translation>Es ist jetzt so: %1.</translation>
    </message>
    <message>
        <source>It met what was expected.</source>
        <translation>Es erfüllte die Erwartungen.</translation>
    </message>
    <message>
        <source>It stands on %1 × %2 pages: trim each part at its upper and left marks, and glue it on the strip of the one before.</source>
        <translation>Es steht auf %1 × %2 Seiten: Jeden Teil an den Marken oben und links schneiden und auf den Streifen des vorigen kleben.</translation>
    </message>
    <message>
        <source>It stays in this document</source>
        <translation>Es bleibt in diesem Dokument</translation>
    </message>
    <message>
        <source>It takes %1 of the %2 × %3 pages: on more of them it would be no larger.</source>
        <translation>Es braucht %1 der %2 × %3 Seiten: Auf mehr Seiten würde es nicht größer.</translation>
    </message>
    <message>
        <source>It was concluded from other data; take the tick off once somebody has confirmed it</source>
        <translation>Aus anderen Angaben geschlossen; das Kreuz wegnehmen, sobald jemand es bestätigt hat</translation>
    </message>
    <message>
        <source>It was for %1, promised for %2.</source>
        <comment>the direct customer, a day</comment>
        <translation>Sie war für %1, zugesagt für den %2.</translation>
    </message>
    <message>
        <source>It was for %1.</source>
        <comment>the direct customer</comment>
        <translation>Sie war für %1.</translation>
    </message>
    <message>
        <source>It was promised for %1.</source>
        <comment>a day</comment>
        <translation>Sie war für den %1 zugesagt.</translation>
    </message>
    <message>
        <source>It was to be saved in “%1”.</source>
        <translation>Gespeichert werden sollte in „%1“.</translation>
    </message>
    <message>
        <source>It went beyond what was expected.</source>
        <translation>Es übertraf die Erwartungen.</translation>
    </message>
    <message>
        <source>It will not be done</source>
        <translation>Wird nicht gemacht</translation>
    </message>
    <message>
        <source>Its impact: %1</source>
        <translation>Wirkung: %1</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Keep %1 in sight: it is promised for %2.</source>
        <translation>%1 im Blick behalten: für %2 zugesagt.</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>promises</comment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of role</source>
        <translation>Art der Rolle</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Letzte Maßnahme</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last remark: %1</source>
        <translation>Letzte Bemerkung: %1</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>promises</comment>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Lay &amp;out</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Lay out a&amp;fresh</source>
        <translation>&amp;Neu anordnen</translation>
    </message>
    <message>
        <source>Lay out w&amp;hile drawing</source>
        <translation>Beim &amp;Zeichnen anordnen</translation>
    </message>
    <message>
        <source>Layers of the model</source>
        <translation>Ebenen des Modells</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Wird angeordnet…</translation>
    </message>
    <message>
        <source>Lays the chain out with a lane for each department; off again, the cards go back, unless something else was changed since</source>
        <translation>Legt die Kette mit einer Bahn für jede Abteilung aus; wieder aus, gehen die Karten zurück, wenn seitdem nichts anderes geändert wurde</translation>
    </message>
    <message>
        <source>Leads step by step from nothing to a review that can be handed in</source>
        <translation>Führt Schritt für Schritt von nichts zu einer Beurteilung, die man abgeben kann</translation>
    </message>
    <message>
        <source>Learned:</source>
        <translation>Gelernt:</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave the trace (Esc)</source>
        <translation>Spur verlassen (Esc)</translation>
    </message>
    <message>
        <source>Leaves out the names of people, here and on paper: their roles stand for them</source>
        <translation>Lässt die Namen von Personen weg, hier und auf Papier: Ihre Rollen stehen dafür</translation>
    </message>
    <message>
        <source>Left out of the copy: %1. This document stays as it is.</source>
        <translation>Nicht in der Kopie: %1. Dieses Dokument bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 (%2), and %n more.</source>
        <translation>
            <numerusform>Weggelassen: %1 (%2) und %n weiteres.</numerusform>
            <numerusform>Weggelassen: %1 (%2) und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1 (%2).</source>
        <translation>Weggelassen: %1 (%2).</translation>
    </message>
    <message>
        <source>Left out: %1 – %2.</source>
        <comment>what and why</comment>
        <translation>Weggelassen: %1 – %2.</translation>
    </message>
    <message>
        <source>Less work would arrive nowhere: %1 instead of %2.</source>
        <translation>Weniger Arbeit käme nirgends an: %1 statt %2.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message numerus="yes">
        <source>Let go of %n pinned role(s)</source>
        <translation>
            <numerusform>%n angeheftete Rolle lösen</numerusform>
            <numerusform>%n angeheftete Rollen lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>of a file</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Lit on the sheet: %n step(s). These words tell of the whole way.</source>
        <translation>
            <numerusform>Auf dem Blatt hervorgehoben: %n Schritt. Diese Worte gelten für den ganzen Weg.</numerusform>
            <numerusform>Auf dem Blatt hervorgehoben: %n Schritte. Diese Worte gelten für den ganzen Weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Longer side of the paper in millimetres</source>
        <translation>Längere Seite des Papiers in Millimetern</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Sich umsehen</translation>
    </message>
    <message>
        <source>Look at the order of an earlier day</source>
        <translation>Die Reihenfolge eines früheren Tages ansehen</translation>
    </message>
    <message>
        <source>Look through your calendar and your mail; order and wording do not matter yet.</source>
        <translation>Kalender und Mail durchsehen; Reihenfolge und Wortlaut sind noch unwichtig.</translation>
    </message>
    <message>
        <source>Looking back along the history…</source>
        <translation>Der Verlauf wird durchgesehen …</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>M, or drag one on the card from the left</source>
        <translation>M, oder von links auf die Karte ziehen</translation>
    </message>
    <message>
        <source>Make it a readable poster, %1 × %2 pages</source>
        <translation>Ein lesbares Plakat daraus machen, %1 × %2 Seiten</translation>
    </message>
    <message>
        <source>Make it so</source>
        <translation>So machen</translation>
    </message>
    <message>
        <source>Make what was supposed so</source>
        <translation>Angenommenes wahr machen</translation>
    </message>
    <message>
        <source>Makes this one change; Undo takes it back</source>
        <translation>Macht nur diese eine Änderung; Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <source>Making a copy to share…</source>
        <translation>Kopie zum Weitergeben entsteht…</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Margins in millimetres</source>
        <translation>Ränder in Millimetern</translation>
    </message>
    <message>
        <source>Margins of %1 mm leave too little of the paper; choose smaller ones, or a larger paper</source>
        <translation>Ränder von %1 mm lassen zu wenig vom Papier; kleinere oder ein größeres Papier wählen</translation>
    </message>
    <message>
        <source>Mark %1 as an end customer</source>
        <translation>%1 als Endkunden markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n end customers</source>
        <translation>
            <numerusform>Einen Endkunden markieren</numerusform>
            <numerusform>%n Endkunden markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark on the sheet what is new and what changed (Esc ends it)</source>
        <translation>Auf dem Blatt zeigen, was neu und was geändert ist (Esc beendet es)</translation>
    </message>
    <message>
        <source>Mark the roles for whom the chain exists.</source>
        <translation>Die Rollen kennzeichnen, für die es die Kette gibt.</translation>
    </message>
    <message>
        <source>Mark the task as delivered today</source>
        <translation>Die Aufgabe als heute geliefert markieren</translation>
    </message>
    <message>
        <source>Mark those that are taken for end customers</source>
        <translation>Die angenommenen Endkunden als solche markieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Marks also what is no problem but could be said more fully</source>
        <translation>Markiert auch, was kein Problem ist, aber ausführlicher gesagt werden könnte</translation>
    </message>
    <message>
        <source>Marks in the corners of each part, to trim it along</source>
        <translation>Marken in den Ecken jedes Teils zum Beschneiden</translation>
    </message>
    <message>
        <source>Marks on its card what the checks have found about a role</source>
        <translation>Zeigt auf der Karte, was die Prüfungen über eine Rolle gefunden haben</translation>
    </message>
    <message>
        <source>Matter for …</source>
        <translation>Zählen für …</translation>
    </message>
    <message>
        <source>Matters for</source>
        <translation>Wichtig für</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Meaning of the column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation>Gemessen bei</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median delivery: %1</source>
        <translation>Lieferung im Median: %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More work would arrive nowhere: %1 instead of %2.</source>
        <translation>Mehr Arbeit käme nirgends an: %1 statt %2.</translation>
    </message>
    <message>
        <source>Most reviews tell of a year. What you enter is kept with this period.</source>
        <translation>Die meisten Beurteilungen gelten einem Jahr. Was eingegeben wird, bleibt bei diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n role(s)</source>
        <translation>
            <numerusform>Eine Rolle verschieben</numerusform>
            <numerusform>%n Rollen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the view “%1” among the views</source>
        <translation>Ansicht „%1“ unter den Ansichten verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up or down in a list that has an order</source>
        <translation>In einer geordneten Liste nach oben oder unten</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Move “%1” among what matters</source>
        <comment>a value in the ranked list</comment>
        <translation>„%1“ unter dem, was zählt, verschieben</translation>
    </message>
    <message>
        <source>My chain</source>
        <translation>Meine Kette</translation>
    </message>
    <message>
        <source>My order of customers</source>
        <translation>Meine Reihenfolge der Kunden</translation>
    </message>
    <message>
        <source>My part of %1</source>
        <translation>Mein Teil von %1</translation>
    </message>
    <message>
        <source>My roles</source>
        <translation>Meine Rollen</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>N, double-click, or drag it from the left</source>
        <translation>N, Doppelklick oder von links hereinziehen</translation>
    </message>
    <message>
        <source>Name of a person</source>
        <translation>Name einer Person</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Name der Abteilung</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Name the role first.</source>
        <translation>Nennen Sie zuerst die Rolle.</translation>
    </message>
    <message>
        <source>Names are left out. Switch “Without names” off to go on with the answers.</source>
        <translation>Namen sind weggelassen. „Ohne Namen“ ausschalten, um mit den Antworten weiterzumachen.</translation>
    </message>
    <message>
        <source>Names in the tray</source>
        <translation>Namen in der Ablage</translation>
    </message>
    <message>
        <source>Names on the clipboard, one a line or between commas</source>
        <translation>Namen in der Zwischenablage, einer je Zeile oder durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Names that are not roles yet. Drag one to the sheet, or press Enter.</source>
        <translation>Namen, die noch keine Rollen sind. Einen auf das Blatt ziehen oder die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nä&amp;chster Teil des Fensters</translation>
    </message>
    <message>
        <source>Ne&amp;xt view</source>
        <translation>Nä&amp;chste Ansicht</translation>
    </message>
    <message>
        <source>Neither its name nor its content tells what this file is.</source>
        <translation>Weder Name noch Inhalt sagen, was diese Datei ist.</translation>
    </message>
    <message>
        <source>New &amp;end customer</source>
        <translation>Neuer &amp;Endkunde</translation>
    </message>
    <message>
        <source>New &amp;manager</source>
        <translation>Neue &amp;Führungskraft</translation>
    </message>
    <message>
        <source>New &amp;role</source>
        <translation>Neue &amp;Rolle</translation>
    </message>
    <message>
        <source>New &amp;task</source>
        <translation>Neue &amp;Aufgabe</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Ne&amp;ues Fenster</translation>
    </message>
    <message>
        <source>New chain</source>
        <translation>Neue Kette</translation>
    </message>
    <message>
        <source>New end customer</source>
        <translation>Neuer Endkunde</translation>
    </message>
    <message>
        <source>New end customer here</source>
        <translation>Neuer Endkunde hier</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Neue Rolle</translation>
    </message>
    <message>
        <source>New role here</source>
        <translation>Neue Rolle hier</translation>
    </message>
    <message>
        <source>New role “%1”</source>
        <translation>Neue Rolle „%1“</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>New view of the &amp;selection</source>
        <translation>Neue Ansicht der &amp;Auswahl</translation>
    </message>
    <message>
        <source>New view of the &amp;trace</source>
        <translation>Neue Ansicht der &amp;Spur</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>what to do</comment>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next and previous card</source>
        <translation>Nächste und vorige Karte</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>No card is asked about at the moment.</source>
        <translation>Im Moment wird nach keiner Karte gefragt.</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Kein Tag</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist geöffnet.</translation>
    </message>
    <message>
        <source>No end customer is marked</source>
        <translation>Kein Endkunde ist markiert</translation>
    </message>
    <message>
        <source>No end customer is marked at one of the two days, so where work arrives rests on an assumption.</source>
        <translation>An einem der beiden Tage ist kein Endkunde gekennzeichnet; wo Arbeit ankommt, beruht also auf einer Annahme.</translation>
    </message>
    <message>
        <source>No end customer is marked, so those who serve nobody are assumed.</source>
        <translation>Kein Endkunde ist markiert, deshalb gelten die als Endkunden, die niemandem dienen.</translation>
    </message>
    <message>
        <source>No end customer is marked.</source>
        <translation>Kein Endkunde ist gekennzeichnet.</translation>
    </message>
    <message>
        <source>No end customer is marked: %1 are taken for them.</source>
        <translation>Kein Endkunde ist markiert: als Endkunden gelten %1.</translation>
    </message>
    <message>
        <source>No end customer is marked: those who serve nobody and have no task are taken for them.</source>
        <translation>Kein Endkunde ist markiert: als Endkunden gelten alle, die niemandem dienen und keine Aufgabe haben.</translation>
    </message>
    <message>
        <source>No end customer is marked; taken for end customers: %1.</source>
        <translation>Kein Endkunde ist gekennzeichnet; als Endkunden gelten: %1.</translation>
    </message>
    <message>
        <source>No end customer is marked; those that serve nobody are taken for them.</source>
        <translation>Kein Endkunde ist markiert; als solche gelten die, die niemandem dienen.</translation>
    </message>
    <message>
        <source>No end customer would notice.</source>
        <translation>Kein Endkunde würde etwas merken.</translation>
    </message>
    <message>
        <source>No goal is written down yet. Name one at the left, and tick it at tasks and partnerships that work toward it.</source>
        <translation>Noch ist kein Ziel notiert. Links eines nennen und es bei Aufgaben und Partnerschaften ankreuzen, die darauf hinarbeiten.</translation>
    </message>
    <message>
        <source>No longer holds the role %1</source>
        <translation>Besetzt die Rolle %1 nicht mehr</translation>
    </message>
    <message>
        <source>No manager is named: to whom is it reported?</source>
        <translation>Keine Führungskraft genannt: An wen wird berichtet?</translation>
    </message>
    <message>
        <source>No obstacle was named.</source>
        <translation>Es wurde kein Hindernis genannt.</translation>
    </message>
    <message>
        <source>No one in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>No page shows the whole cards of %1; a wider overlap or another number of pages may help.</source>
        <translation>Keine Seite zeigt die ganzen Karten von %1; eine breitere Überlappung oder eine andere Seitenzahl kann helfen.</translation>
    </message>
    <message>
        <source>No partnership is written down yet.</source>
        <translation>Noch ist keine Partnerschaft festgehalten.</translation>
    </message>
    <message>
        <source>No promise came due in this time.</source>
        <translation>In dieser Zeit wurde keine Zusage fällig.</translation>
    </message>
    <message>
        <source>No promise has come due yet. Give a task a promised day, and this says whether promises are kept.</source>
        <translation>Noch wurde keine Zusage fällig. Einer Aufgabe einen zugesagten Tag geben, dann steht hier, ob Zusagen gehalten werden.</translation>
    </message>
    <message>
        <source>No remarks yet. Ask how they find your work, and note what they say.</source>
        <translation>Noch keine Bemerkungen. Fragen, wie die Arbeit ankommt, und die Antwort notieren.</translation>
    </message>
    <message>
        <source>No role is marked as an end customer, so these are assumed: %1</source>
        <translation>Keine Rolle ist als Endkunde markiert, deshalb gelten diese als Endkunden: %1</translation>
    </message>
    <message>
        <source>No roles come, so there is nothing to draw.</source>
        <translation>Es kommen keine Rollen, also gibt es nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>No service is drawn between the two.</source>
        <translation>Zwischen den beiden ist keine Leistung gezeichnet.</translation>
    </message>
    <message>
        <source>No service is drawn.</source>
        <translation>Es ist keine Leistung gezeichnet.</translation>
    </message>
    <message>
        <source>No service leads to or from this role yet.</source>
        <translation>Zu dieser Rolle führt noch keine Leistung, und keine geht von ihr aus.</translation>
    </message>
    <message>
        <source>No task is chosen in this review yet.</source>
        <translation>In dieser Beurteilung ist noch keine Aufgabe gewählt.</translation>
    </message>
    <message>
        <source>No task names it yet.</source>
        <translation>Noch keine Aufgabe nennt sie.</translation>
    </message>
    <message>
        <source>No trace is shown.</source>
        <translation>Es wird keine Spur gezeigt.</translation>
    </message>
    <message>
        <source>No two roles serve each other yet. Draw a service from one role to another and back, or select two roles on the sheet and choose Partnership in the menu Chain.</source>
        <translation>Noch dienen keine zwei Rollen einander. Eine Leistung von einer Rolle zur anderen und zurück zeichnen, oder auf dem Blatt zwei Rollen auswählen und im Menü Kette „Partnerschaft“ wählen.</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>No way leads from %1 to an end customer.</source>
        <translation>Von %1 führt kein Weg zu einem Endkunden.</translation>
    </message>
    <message>
        <source>No work arrives at %1 yet: draw who serves it.</source>
        <translation>Bei %1 kommt noch keine Arbeit an: zeichnen Sie, wer dort dient.</translation>
    </message>
    <message>
        <source>No work arrives at an end customer yet, so nobody would be missed there.</source>
        <translation>Noch kommt bei keinem Endkunden Arbeit an, also würde dort niemand vermisst.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>Nobody contributes yet: tick this goal at a task or at a partnership.</source>
        <translation>Noch trägt niemand bei: Dieses Ziel bei einer Aufgabe oder Partnerschaft ankreuzen.</translation>
    </message>
    <message>
        <source>Nobody has said it</source>
        <translation>Niemand hat es gesagt</translation>
    </message>
    <message>
        <source>Nobody has said what %2 expects of %1.</source>
        <translation>Niemand hat gesagt, was %2 von %1 erwartet.</translation>
    </message>
    <message>
        <source>Nobody has said what the customer of the task %1 expects.</source>
        <translation>Niemand hat gesagt, was der Kunde der Aufgabe %1 erwartet.</translation>
    </message>
    <message>
        <source>Nobody has said yet how much it is worth.</source>
        <translation>Noch hat niemand gesagt, wie viel sie wert ist.</translation>
    </message>
    <message>
        <source>Nobody holds the role %1.</source>
        <translation>Niemand hat die Rolle %1 inne.</translation>
    </message>
    <message>
        <source>Nobody is marked as you here. Select the roles whose part you want, then take it.</source>
        <translation>Hier ist niemand als man selbst markiert. Die Rollen auswählen, deren Teil gewünscht ist, dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is marked as “me”, so there is nobody whose customers could be told.</source>
        <translation>Niemand ist als „ich“ gekennzeichnet, also gibt es niemanden, dessen Kunden man nennen könnte.</translation>
    </message>
    <message>
        <source>Nobody is served yet. Draw a service on the sheet: drag from your card to the one whom it serves.</source>
        <translation>Noch wird niemandem gedient. Auf dem Blatt eine Leistung zeichnen: von der eigenen Karte zu der ziehen, der sie dient.</translation>
    </message>
    <message>
        <source>Nobody reports to oneself.</source>
        <translation>Niemand berichtet an sich selbst.</translation>
    </message>
    <message>
        <source>Nobody serves %1 yet.</source>
        <translation>Noch dient niemand %1.</translation>
    </message>
    <message>
        <source>Nobody serves the end customer %1.</source>
        <translation>Niemand dient dem Endkunden %1.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Noch niemand.</translation>
    </message>
    <message>
        <source>Nobody's work arrives here yet.</source>
        <translation>Noch kommt hier keine Arbeit an.</translation>
    </message>
    <message>
        <source>Nobody: the end customer</source>
        <translation>Niemand: der Endkunde</translation>
    </message>
    <message>
        <source>None of it is traced to an end customer.</source>
        <translation>Nichts davon ist zu einem Endkunden verfolgt.</translation>
    </message>
    <message>
        <source>Not entered by anybody</source>
        <translation>Von niemandem eingetragen</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>Not set, taken as 1</source>
        <translation>Ohne Angabe, gilt als 1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note a remark</source>
        <translation>Eine Bemerkung notieren</translation>
    </message>
    <message>
        <source>Note what came of it</source>
        <translation>Notieren, was daraus wurde</translation>
    </message>
    <message>
        <source>Note what they expect</source>
        <translation>Notieren, was erwartet wird</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes that the task was delivered today; what came of it can be added in the inspector</source>
        <translation>Notiert, dass die Aufgabe heute geliefert wurde; was daraus wurde, lässt sich im Inspektor ergänzen</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <translation>Im Moment nichts.</translation>
    </message>
    <message>
        <source>Nothing changed from %1 to %2.</source>
        <translation>Von %1 bis %2 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing comes back: it is a one-way service.</source>
        <translation>Es kommt nichts zurück: die Leistung geht nur in eine Richtung.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found among the kinds that show.</source>
        <translation>Unter den Arten, die zu sehen sind, wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing found: every role reaches an end customer.</source>
        <translation>Nichts zu beanstanden: jede Rolle erreicht einen Endkunden.</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nichts Bestimmtes</translation>
    </message>
    <message>
        <source>Nothing is drawn in this direction.</source>
        <translation>In dieser Richtung ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>Diese Woche ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Nothing is left to ask: every achievement of this period says for whom it was and what changed.</source>
        <translation>Nichts ist mehr zu fragen: Zu allem Erreichten in diesem Zeitraum steht, für wen es war und was sich geändert hat.</translation>
    </message>
    <message>
        <source>Nothing is open. New tasks come with Chain, New task.</source>
        <translation>Nichts ist offen. Neue Aufgaben kommen über Kette, Neue Aufgabe.</translation>
    </message>
    <message>
        <source>Nothing of what %1 does arrives at an end customer.</source>
        <translation>Nichts von dem, was %1 tut, kommt bei einem Endkunden an.</translation>
    </message>
    <message>
        <source>Nothing that was promised was delivered or is overdue yet.</source>
        <translation>Noch ist nichts Zugesagtes geliefert oder überfällig.</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every edit will stand here; a click goes back to it.</source>
        <translation>Noch wurde nichts geändert. Hier wird jede Änderung stehen; ein Klick geht zu ihr zurück.</translation>
    </message>
    <message>
        <source>Nothing was delivered in this period of which the result is known.</source>
        <translation>In diesem Zeitraum wurde nichts geliefert, dessen Ergebnis bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing was delivered in this period.</source>
        <translation>In diesem Zeitraum wurde nichts geliefert.</translation>
    </message>
    <message>
        <source>Nothing was delivered in this period; the steps before fill the list.</source>
        <translation>In diesem Zeitraum wurde nichts geliefert; die Schritte davor füllen die Liste.</translation>
    </message>
    <message>
        <source>Nothing was delivered or worked on in this time.</source>
        <translation>In dieser Zeit wurde nichts geliefert oder bearbeitet.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Noch ist nichts festgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written, because %n cells do not fit:</source>
        <translation>
            <numerusform>Nichts wurde geschrieben, weil %n Zelle nicht passt:</numerusform>
            <numerusform>Nichts wurde geschrieben, weil %n Zellen nicht passen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: every promise that came due was kept.</source>
        <translation>Nichts: Jede fällige Zusage wurde gehalten.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>Obstacles that nobody has worked on in 90 days</source>
        <translation>Hindernisse, an denen 90 Tage lang niemand gearbeitet hat</translation>
    </message>
    <message>
        <source>Obstacles that nobody works on</source>
        <translation>Hindernisse, an denen niemand arbeitet</translation>
    </message>
    <message>
        <source>Of %1 promises, %2 were kept on the day or before it (%3).</source>
        <translation>Von %1 Zusagen wurden %2 am Tag oder früher gehalten (%3).</translation>
    </message>
    <message>
        <source>Of it arrives, about</source>
        <translation>Davon kommen etwa an</translation>
    </message>
    <message>
        <source>Of its %1, nothing arrives at an end customer.</source>
        <translation>Von %1 kommt nichts bei einem Endkunden an.</translation>
    </message>
    <message>
        <source>Of what it receives</source>
        <translation>Von dem, was dort ankommt</translation>
    </message>
    <message>
        <source>Of which time</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>Of your work</source>
        <translation>Von der eigenen Arbeit</translation>
    </message>
    <message>
        <source>On one page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>On which day it was said; 2026-03-12, 12 Mar and -7 are all understood</source>
        <translation>An welchem Tag es gesagt wurde; 2026-03-12, 12 Mär und -7 werden alle verstanden</translation>
    </message>
    <message>
        <source>On which quality</source>
        <translation>Zu welcher Eigenschaft</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je eine Zeile</translation>
    </message>
    <message>
        <source>One achievement a line</source>
        <translation>Je Zeile etwas Erreichtes</translation>
    </message>
    <message>
        <source>One more stands in the table at the end.</source>
        <translation>Ein weiteres steht in der Tabelle am Ende.</translation>
    </message>
    <message>
        <source>One page; where its text would be smaller than 8 pt, the parts follow on more pages</source>
        <translation>Eine Seite; wo ihr Text kleiner als 8 pt würde, folgen die Teile auf weiteren Seiten</translation>
    </message>
    <message>
        <source>One piece of work was delivered.</source>
        <translation>Eine Arbeit wurde geliefert.</translation>
    </message>
    <message>
        <source>One question before it can be read.</source>
        <translation>Eine Frage, bevor es gelesen werden kann.</translation>
    </message>
    <message>
        <source>One serves the other</source>
        <translation>Eine dient der anderen</translation>
    </message>
    <message>
        <source>One-way: %1 serves %2, and nothing comes back.</source>
        <translation>Einseitig: %1 dient %2, und nichts kommt zurück.</translation>
    </message>
    <message>
        <source>Only a part of the chain is shown, laid out for itself. Show everything to place cards.</source>
        <translation>Nur ein Teil der Kette wird gezeigt, für sich angeordnet. Um Karten zu setzen, alles zeigen.</translation>
    </message>
    <message>
        <source>Only so many steps of a trace</source>
        <translation>Nur so viele Schritte einer Spur</translation>
    </message>
    <message>
        <source>Only tasks for this customer</source>
        <translation>Nur Aufgaben für diesen Kunden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tasks</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a chain first.</source>
        <translation>Zuerst eine Kette öffnen.</translation>
    </message>
    <message>
        <source>Open in a new win&amp;dow…</source>
        <translation>In neue&amp;m Fenster öffnen…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Open obstacles</source>
        <translation>Offene Hindernisse</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Öffnen oder importieren</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Open tasks that serve none</source>
        <translation>Offene Aufgaben, die nichts davon dienen</translation>
    </message>
    <message>
        <source>Open the &amp;last documents at the start</source>
        <translation>Beim Start die &amp;letzten Dokumente öffnen</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Die Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Open, and past the promised day</source>
        <translation>Offen und über dem zugesagten Tag</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-Text (*.odt)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Opens the task's own sheet, where ranges, goals and lessons are kept</source>
        <translation>Öffnet das Blatt der Aufgabe, auf dem Spannen, Ziele und Lehren stehen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Gelegenheiten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Other size</source>
        <comment>a paper</comment>
        <translation>Anderes Format</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Others share in these results: on the way to the end customers the work passes through the hands of %1.</source>
        <comment>roles</comment>
        <translation>An diesen Ergebnissen haben andere Anteil: Auf dem Weg zu den Endkunden geht die Arbeit durch die Hände von %1.</translation>
    </message>
    <message>
        <source>Others share in these results; they are not one person’s alone.</source>
        <translation>An diesen Ergebnissen haben andere Anteil; sie gehören nicht einer Person allein.</translation>
    </message>
    <message>
        <source>Others share in this result; it is not yours alone.</source>
        <translation>Andere haben Anteil an diesem Ergebnis; es ist nicht allein das eigene.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Over time; hatched: late or overdue</source>
        <translation>Im Lauf der Zeit; schraffiert: zu spät oder überfällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>promises</comment>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Overlap of neighbouring pages in millimetres</source>
        <translation>Überlappung benachbarter Seiten in Millimetern</translation>
    </message>
    <message>
        <source>Overview of the chain</source>
        <translation>Übersicht der Kette</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eigene Arbeit</translation>
    </message>
    <message>
        <source>Own work is 1 for every role, because fewer than half of them have tasks with an effort.</source>
        <translation>Die eigene Arbeit jeder Rolle zählt 1, weil weniger als die Hälfte Aufgaben mit einem Aufwand hat.</translation>
    </message>
    <message>
        <source>Own work is the effort of a role's tasks that are not dropped: %1 has %2 hours.</source>
        <translation>Eigene Arbeit ist der Aufwand der Aufgaben einer Rolle, die nicht aufgegeben sind: %1 hat %2 Stunden.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page with tables, Markdown (*.md)</source>
        <translation>Seite mit Tabellen, Markdown (*.md)</translation>
    </message>
    <message>
        <source>Pages as they will be printed</source>
        <translation>Seiten, wie sie gedruckt werden</translation>
    </message>
    <message>
        <source>Pages to join</source>
        <translation>Seiten zum Zusammenkleben</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Part of the trace.</source>
        <translation>Teil der Spur.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partnership of the two</source>
        <translation>Partnerschaft der beiden</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partnerschaften</translation>
    </message>
    <message>
        <source>Partnerships and goals</source>
        <translation>Partnerschaften und Ziele</translation>
    </message>
    <message>
        <source>Partnerships without a shared goal</source>
        <translation>Partnerschaften ohne gemeinsames Ziel</translation>
    </message>
    <message>
        <source>Past its promise</source>
        <translation>Zusage überschritten</translation>
    </message>
    <message>
        <source>Past its promised day.</source>
        <translation>Nach dem zugesagten Tag.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n role(s)</source>
        <translation>
            <numerusform>Eine Rolle einfügen</numerusform>
            <numerusform>%n Rollen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Namen einfügen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People and what they do stand in the business layer. Programs and machines can be roles too.</source>
        <translation>Menschen und was sie tun stehen in der Geschäftsebene. Auch Programme und Maschinen können Rollen sein.</translation>
    </message>
    <message>
        <source>People without a role</source>
        <translation>Personen ohne Rolle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Picture of what comes</source>
        <translation>Bild dessen, was kommt</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n role(s)</source>
        <translation>
            <numerusform>%n Rolle anheften</numerusform>
            <numerusform>%n Rollen anheften</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin: no layout moves the selected cards</source>
        <translation>Anheften: Keine Anordnung bewegt die ausgewählten Karten</translation>
    </message>
    <message>
        <source>Place all</source>
        <translation>Alle auf das Blatt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned or in progress</source>
        <translation>Geplant oder in Arbeit</translation>
    </message>
    <message>
        <source>Planned, due %1</source>
        <translation>Geplant, fällig am %1</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Pr&amp;evious part of the window</source>
        <translation>Vorig&amp;er Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;view of the career file</source>
        <translation>Vors&amp;chau der Laufbahnakte</translation>
    </message>
    <message>
        <source>Prepare my &amp;review…</source>
        <translation>Meine &amp;Beurteilung vorbereiten …</translation>
    </message>
    <message>
        <source>Prepare my review</source>
        <translation>Meine Beurteilung vorbereiten</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Primary customer: %1.</source>
        <translation>Hauptkunde: %1.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the pages that are shown</source>
        <translation>Druckt die gezeigten Seiten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Promised day of all of them</source>
        <translation>Zugesagter Tag für alle</translation>
    </message>
    <message>
        <source>Promised days: %1. As of %2.</source>
        <translation>Zugesagte Tage: %1. Stand %2.</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Zugesagt für</translation>
    </message>
    <message>
        <source>Promised for %1: %2</source>
        <translation>Zugesagt für %1: %2</translation>
    </message>
    <message>
        <source>Promised for this day or earlier</source>
        <translation>Für diesen Tag oder früher zugesagt</translation>
    </message>
    <message>
        <source>Promised for this day or later</source>
        <translation>Für diesen Tag oder später zugesagt</translation>
    </message>
    <message>
        <source>Promised in</source>
        <translation>Zugesagt im</translation>
    </message>
    <message>
        <source>Promised within 7 days</source>
        <translation>Innerhalb von 7 Tagen zugesagt</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promises by customer</source>
        <translation>Zusagen nach Kunde</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Fällige Zusagen</translation>
    </message>
    <message>
        <source>Promises kept over time</source>
        <translation>Gehaltene Zusagen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Promises of</source>
        <translation>Zusagen von</translation>
    </message>
    <message>
        <source>Promises over time</source>
        <translation>Zusagen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Promises: %1.</source>
        <translation>Zusagen: %1.</translation>
    </message>
    <message>
        <source>Provides</source>
        <translation>Leistet</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Purchasing manager</source>
        <translation>Einkaufsleitung</translation>
    </message>
    <message numerus="yes">
        <source>Put %n customer(s) in order</source>
        <translation>
            <numerusform>%n Kunden ordnen</numerusform>
            <numerusform>%n Kunden ordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put both sides next to each other</source>
        <translation>Beide Seiten nebeneinanderstellen</translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;Orders &gt; 500&quot;</source>
        <translation>In Anführungszeichen setzen: &quot;Aufträge &gt; 500&quot;</translation>
    </message>
    <message>
        <source>Puts every name on the sheet as a role</source>
        <translation>Setzt jeden Namen als Rolle auf das Blatt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Reaches %1 in full: %2%3.</source>
        <comment>end customer, amount, range</comment>
        <translation>Erreicht %1 ganz: %2%3.</translation>
    </message>
    <message>
        <source>Reaches %1, of %2%3.</source>
        <comment>end customers and their parts, amount, range</comment>
        <translation>Erreicht %1, von %2%3.</translation>
    </message>
    <message>
        <source>Reaches %1.</source>
        <translation>Erreicht %1.</translation>
    </message>
    <message>
        <source>Reaches %1: %2 for each%3.</source>
        <comment>end customers, amount, range</comment>
        <translation>Erreicht %1: je %2%3.</translation>
    </message>
    <message>
        <source>Reaches %1: %2%3.</source>
        <comment>end customer, amount, range</comment>
        <translation>Erreicht %1: %2%3.</translation>
    </message>
    <message>
        <source>Reaches no end customer yet</source>
        <translation>Erreicht noch keinen Endkunden</translation>
    </message>
    <message>
        <source>Read in parts</source>
        <translation>In Teilen lesen</translation>
    </message>
    <message>
        <source>Read it as your manager will. Whatever you change above or in the earlier steps shows on the pages at once; print or export it there.</source>
        <translation>So lesen, wie die Führungskraft es lesen wird. Was oben oder in den Schritten davor geändert wird, steht sofort auf den Seiten; dort drucken oder exportieren.</translation>
    </message>
    <message>
        <source>Read it, and hand it in</source>
        <translation>Lesen und abgeben</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the chain</source>
        <translation>Aus der Ke&amp;tte löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a role</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n thing(s)</source>
        <translation>
            <numerusform>%n Ding entfernen</numerusform>
            <numerusform>%n Dinge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the chain</source>
        <translation>Aus der Kette entfernen</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Zeilen entfernen</translation>
    </message>
    <message>
        <source>Remove the service to or from %1</source>
        <translation>Leistung zwischen dieser Rolle und %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Dieses Ziel entfernen</translation>
    </message>
    <message>
        <source>Remove this task</source>
        <translation>Diese Aufgabe entfernen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Removed from the chain: %1.</source>
        <translation>Aus der Kette entfernt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the chain: %n row(s), with what hangs on them.</source>
        <translation>
            <numerusform>Aus der Kette entfernt: %n Zeile, mit allem, was daran hängt.</numerusform>
            <numerusform>Aus der Kette entfernt: %n Zeilen, mit allem, was daran hängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the document to “%1”</source>
        <translation>Dokument umbenennen in „%1“</translation>
    </message>
    <message>
        <source>Rename the file too</source>
        <translation>Auch die Datei umbenennen</translation>
    </message>
    <message>
        <source>Rename this task</source>
        <translation>Diese Aufgabe umbenennen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ umbenennen in „%2“</translation>
    </message>
    <message>
        <source>Reporting is not the way by which the daily work travels: it takes part in the split only where there is no other service.</source>
        <translation>Die tägliche Arbeit läuft nicht über das Berichten: es zählt in der Aufteilung nur, wo es keine andere Leistung gibt.</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Reputation: %1.</source>
        <translation>Ansehen: %1.</translation>
    </message>
    <message>
        <source>Research analyst</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>a column</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result of the story</source>
        <translation>Ergebnis der Geschichte</translation>
    </message>
    <message>
        <source>Result:</source>
        <comment>of a story</comment>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results that each end customer has in full</source>
        <translation>Ergebnisse, die jeder Endkunde ganz hat</translation>
    </message>
    <message>
        <source>Results that were added up, each unit by itself</source>
        <translation>Addierte Ergebnisse, jede Einheit für sich</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Review sheet, HTML (*.html)</source>
        <translation>Beurteilungsblatt, HTML (*.html)</translation>
    </message>
    <message>
        <source>Review sheet, PDF (*.pdf)</source>
        <translation>Besprechungsblatt, PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Review sheet, PNG (*.png)</source>
        <translation>Besprechungsblatt, PNG (*.png)</translation>
    </message>
    <message>
        <source>Review sheet, SVG (*.svg)</source>
        <translation>Besprechungsblatt, SVG (*.svg)</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Beurteilungen</translation>
    </message>
    <message>
        <source>Right click, Menu key or Shift+F10</source>
        <translation>Rechtsklick, Menütaste oder Umschalt+F10</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles (%1)</source>
        <translation>Rollen (%1)</translation>
    </message>
    <message>
        <source>Roles that nobody holds</source>
        <translation>Rollen ohne Besetzung</translation>
    </message>
    <message>
        <source>Roles that serve somebody; a click selects those that serve nobody yet</source>
        <translation>Rollen, die jemandem dienen; ein Klick wählt die aus, die noch niemandem dienen</translation>
    </message>
    <message>
        <source>Roles that stand alone</source>
        <translation>Rollen, die allein stehen</translation>
    </message>
    <message>
        <source>Roles that work in isolation</source>
        <translation>Rollen, die für sich arbeiten</translation>
    </message>
    <message>
        <source>Roles whose work reaches no end customer</source>
        <translation>Rollen, deren Arbeit keinen Endkunden erreicht</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Rows of pages</source>
        <translation>Zeilen von Seiten</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>S&amp;hare a copy…</source>
        <translation>Kopie &amp;weitergeben…</translation>
    </message>
    <message>
        <source>S&amp;nap to grid</source>
        <translation>Am Raster e&amp;inrasten</translation>
    </message>
    <message>
        <source>SQLite was built without foreign keys</source>
        <translation>SQLite wurde ohne Fremdschlüssel gebaut</translation>
    </message>
    <message>
        <source>SQLite's driver for Qt is missing</source>
        <translation>Der SQLite-Treiber für Qt fehlt</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said to be two-way, and no service is drawn between the two.</source>
        <translation>Als gegenseitig bezeichnet, aber zwischen den beiden ist keine Leistung gezeichnet.</translation>
    </message>
    <message>
        <source>Said to be two-way; drawn is only what %1 does for %2.</source>
        <translation>Als gegenseitig bezeichnet; gezeichnet ist nur, was %1 für %2 tut.</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Saved at once</source>
        <translation>Sofort gespeichert</translation>
    </message>
    <message>
        <source>Saves the document as PDF, web page, OpenDocument text or Markdown</source>
        <translation>Speichert das Dokument als PDF, Webseite, OpenDocument-Text oder Markdown</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Say what it provides</source>
        <translation>Sagen, was sie leistet</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Scale %1 %, drawing %2 × %3 mm</source>
        <translation>Maßstab %1 %, Zeichnung %2 × %3 mm</translation>
    </message>
    <message>
        <source>Scale in percent</source>
        <translation>Maßstab in Prozent</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>See who contributes to %1</source>
        <translation>Zeigen, wer zu %1 beiträgt</translation>
    </message>
    <message>
        <source>See “%1” through: it is still open.</source>
        <translation>„%1“ zu Ende bringen: Es ist noch offen.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select a card first.</source>
        <translation>Zuerst eine Karte auswählen.</translation>
    </message>
    <message>
        <source>Select a card with a department that is not folded.</source>
        <translation>Eine Karte auswählen, deren Abteilung nicht gefaltet ist.</translation>
    </message>
    <message>
        <source>Select a card with a department.</source>
        <translation>Eine Karte mit einer Abteilung auswählen.</translation>
    </message>
    <message>
        <source>Select a role first: Tab walks through them.</source>
        <translation>Erst eine Rolle auswählen: Tab geht sie durch.</translation>
    </message>
    <message>
        <source>Select a role, a service or a task to see and change it here.</source>
        <translation>Eine Rolle, Leistung oder Aufgabe auswählen, um sie hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>Erst eine Aufgabe auswählen.</translation>
    </message>
    <message>
        <source>Select a task or a role to trace.</source>
        <translation>Eine Aufgabe oder Rolle auswählen, die verfolgt werden soll.</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select all roles that fit “%1”</source>
        <translation>Alle Rollen auswählen, die zu „%1“ passen</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Auswählen und verschieben</translation>
    </message>
    <message>
        <source>Select and trace</source>
        <translation>Auswählen und verfolgen</translation>
    </message>
    <message>
        <source>Select its roles</source>
        <translation>Seine Rollen auswählen</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Select the card of a folded department.</source>
        <translation>Die Karte einer gefalteten Abteilung auswählen.</translation>
    </message>
    <message>
        <source>Select the cards that no layout is to move.</source>
        <translation>Die Karten auswählen, die keine Anordnung bewegen soll.</translation>
    </message>
    <message>
        <source>Select the role from which the chain grows.</source>
        <translation>Die Rolle auswählen, von der aus die Kette wachsen soll.</translation>
    </message>
    <message>
        <source>Select the role that does the task, then add it.</source>
        <translation>Die Rolle auswählen, die die Aufgabe erledigt, dann hinzufügen.</translation>
    </message>
    <message>
        <source>Select the role that does the task.</source>
        <translation>Die Rolle auswählen, die die Aufgabe erledigt.</translation>
    </message>
    <message>
        <source>Select the role that serves first, then press C.</source>
        <translation>Erst die Rolle auswählen, die dient, dann C drücken.</translation>
    </message>
    <message>
        <source>Select the role whose manager it is.</source>
        <translation>Die Rolle auswählen, deren Führungskraft es ist.</translation>
    </message>
    <message>
        <source>Select the roles to duplicate.</source>
        <translation>Die Rollen auswählen, die dupliziert werden sollen.</translation>
    </message>
    <message>
        <source>Select three or more cards to set them apart evenly.</source>
        <translation>Drei oder mehr Karten auswählen, um sie gleichmäßig zu verteilen.</translation>
    </message>
    <message>
        <source>Select two or more cards to align them.</source>
        <translation>Zwei oder mehr Karten auswählen, um sie auszurichten.</translation>
    </message>
    <message>
        <source>Select two roles, or a service between them, then look at their partnership.</source>
        <translation>Zwei Rollen oder eine Leistung zwischen ihnen auswählen, dann ihre Partnerschaft ansehen.</translation>
    </message>
    <message>
        <source>Select what is to be copied.</source>
        <translation>Auswählen, was kopiert werden soll.</translation>
    </message>
    <message>
        <source>Selected results</source>
        <translation>Ausgewählte Ergebnisse</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Selects it</source>
        <translation>Wählt es aus</translation>
    </message>
    <message>
        <source>Selects the task and shows whom it reaches at the end</source>
        <translation>Wählt die Aufgabe aus und zeigt, wen sie am Ende erreicht</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Bedient von</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Dienende Rolle</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Dient</translation>
    </message>
    <message>
        <source>Serves none of them</source>
        <translation>Dient nichts davon</translation>
    </message>
    <message>
        <source>Serves; the wider, the more of the server's work</source>
        <translation>Dient; je breiter, desto mehr von der Arbeit dessen, der dient</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Services (%1)</source>
        <translation>Leistungen (%1)</translation>
    </message>
    <message>
        <source>Services without an expectation</source>
        <translation>Leistungen ohne Erwartung</translation>
    </message>
    <message>
        <source>Set the weight to 1, as it is counted</source>
        <translation>Das Gewicht auf 1 setzen, wie es gezählt wird</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Several names are separated by “;”</source>
        <translation>Mehrere Namen mit „;“ trennen</translation>
    </message>
    <message>
        <source>Several roles are separated by “;”; a name that is new becomes a role</source>
        <translation>Mehrere Rollen werden durch „;“ getrennt; ein neuer Name wird eine Rolle</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Kopie weitergeben</translation>
    </message>
    <message>
        <source>Share the goal %1</source>
        <translation>Das Ziel %1 teilen</translation>
    </message>
    <message>
        <source>Shared goals</source>
        <translation>Gemeinsame Ziele</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Shift or Ctrl+click; drag a frame; Ctrl+A all, Esc none</source>
        <translation>Umschalt- oder Strg+Klick; Rahmen ziehen; Strg+A alle, Esc keine</translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation>Umschalt+Entf</translation>
    </message>
    <message>
        <source>Shortened here; paper and files have all of it.</source>
        <translation>Hier gekürzt; Papier und Dateien haben alles.</translation>
    </message>
    <message>
        <source>Shorter side of the paper in millimetres</source>
        <translation>Kürzere Seite des Papiers in Millimetern</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden</source>
        <translation>
            <numerusform>%n Verborgene zeigen</numerusform>
            <numerusform>%n Verborgene zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>remarks</comment>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>Show &amp;grid</source>
        <translation>&amp;Raster zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show menu</source>
        <translation>Menü zeigen</translation>
    </message>
    <message>
        <source>Show no changes on the sheet</source>
        <translation>Auf dem Blatt keine Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show no changes on the sheet (Esc)</source>
        <translation>Auf dem Blatt keine Änderungen zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show on the sheet</source>
        <translation>Auf dem Blatt zeigen</translation>
    </message>
    <message>
        <source>Show only the &amp;trace</source>
        <translation>Nur die &amp;Spur zeigen</translation>
    </message>
    <message>
        <source>Show only this &amp;department and its neighbours</source>
        <translation>&amp;Nur diese Abteilung und ihre Nachbarn zeigen</translation>
    </message>
    <message>
        <source>Show only what is &amp;1 step away</source>
        <translation>Nur zeigen, was &amp;1 Schritt entfernt ist</translation>
    </message>
    <message>
        <source>Show only what is up to &amp;2 steps away</source>
        <translation>Nur zeigen, was bis zu &amp;2 Schritte entfernt ist</translation>
    </message>
    <message>
        <source>Show only what is up to &amp;3 steps away</source>
        <translation>Nur zeigen, was bis zu &amp;3 Schritte entfernt ist</translation>
    </message>
    <message>
        <source>Show the department</source>
        <translation>Abteilung zeigen</translation>
    </message>
    <message>
        <source>Show the role</source>
        <translation>Rolle zeigen</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>Show whom it reaches</source>
        <translation>Zeigen, wen es erreicht</translation>
    </message>
    <message>
        <source>Shows the document on its pages, to be printed or exported</source>
        <translation>Zeigt das Dokument auf seinen Seiten, zum Drucken oder Exportieren</translation>
    </message>
    <message>
        <source>Shows what can be done with it</source>
        <translation>Zeigt, was sich damit tun lässt</translation>
    </message>
    <message>
        <source>Shows whom it reaches at the end</source>
        <translation>Zeigt, wen es am Ende erreicht</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a day</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>Seit der letzten Beurteilung</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Situation of the story</source>
        <translation>Lage in der Geschichte</translation>
    </message>
    <message>
        <source>Situation:</source>
        <translation>Lage:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip the rest</source>
        <translation>Den Rest überspringen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>So %1 × %2 = %3 of the %4 that %5 receives come from %6: it contributes %7.</source>
        <translation>Also kommen %1 × %2 = %3 von den %4, die bei %5 ankommen, von %6: das ist ein Beitrag von %7.</translation>
    </message>
    <message>
        <source>So many rows and columns of pages that its smallest text is 8 pt or larger</source>
        <translation>So viele Zeilen und Spalten von Seiten, dass die kleinste Schrift 8 pt oder größer ist</translation>
    </message>
    <message>
        <source>Software support</source>
        <translation>Softwarebetreuung</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first, so your change was not made. You now see theirs.</source>
        <translation>Jemand anders hat dasselbe vorher geändert, deshalb wurde diese Änderung nicht gemacht. Zu sehen ist jetzt die andere.</translation>
    </message>
    <message>
        <source>Somebody is served by it; this is not asked again  (Alt+Q goes here)</source>
        <translation>Jemand bedient sie; danach wird nicht noch einmal gefragt  (Alt+Q führt hierher)</translation>
    </message>
    <message>
        <source>Something else was changed since the last answer. Undo takes it back step by step.</source>
        <translation>Seit der letzten Antwort wurde etwas anderes geändert. Rückgängig nimmt es schrittweise zurück.</translation>
    </message>
    <message>
        <source>Splits over the end customers</source>
        <translation>Teilt sich auf die Endkunden auf</translation>
    </message>
    <message>
        <source>Stand-ins</source>
        <translation>Vertretungen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>work on a task</comment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Start the task</source>
        <translation>Aufgabe beginnen</translation>
    </message>
    <message>
        <source>Start with me</source>
        <translation>Mit mir beginnen</translation>
    </message>
    <message>
        <source>Start “%1”</source>
        <translation>„%1“ beginnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of %1</source>
        <translation>Stand von %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1 of %2 · achievement %3 of %4</source>
        <translation>Schritt %1 von %2 · Erreichtes %3 von %4</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Stop this; nothing half done stays</source>
        <translation>Anhalten; nichts Halbes bleibt zurück</translation>
    </message>
    <message>
        <source>Stories for an interview</source>
        <translation>Geschichten für ein Gespräch</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Suppose something, and this shows who would lose or gain what. The chain stays as it is until you make it so.</source>
        <translation>Nehmen Sie etwas an, und hier steht, wer was verlöre oder gewänne. Die Kette bleibt, wie sie ist, bis Sie es so machen.</translation>
    </message>
    <message>
        <source>Suppose that no longer</source>
        <translation>Das nicht mehr annehmen</translation>
    </message>
    <message>
        <source>Sway over me</source>
        <translation>Einfluss auf mich</translation>
    </message>
    <message>
        <source>Switch “Without names” off to write here</source>
        <translation>„Ohne Namen“ ausschalten, um hier zu schreiben</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables and chains (%1)</source>
        <translation>Tabellen und Ketten (%1)</translation>
    </message>
    <message>
        <source>Tables, CSV in a folder (*.csv)</source>
        <translation>Tabellen, CSV in einem Ordner (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n role(s) off the view</source>
        <translation>
            <numerusform>Eine Rolle aus der Ansicht nehmen</numerusform>
            <numerusform>%n Rollen aus der Ansicht nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;off this view</source>
        <translation>Aus dieser &amp;Ansicht nehmen</translation>
    </message>
    <message>
        <source>Take my part</source>
        <translation>Meinen Teil nehmen</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>Take off this view</source>
        <translation>Aus dieser Ansicht nehmen</translation>
    </message>
    <message>
        <source>Take the application and technology layers too</source>
        <translation>Auch die Anwendungs- und die Technologieebene nehmen</translation>
    </message>
    <message>
        <source>Take the last answer back  (Alt+Backspace)</source>
        <translation>Letzte Antwort zurücknehmen  (Alt+Rücktaste)</translation>
    </message>
    <message>
        <source>Take the mark “two-way” away</source>
        <translation>Die Markierung „gegenseitig“ wegnehmen</translation>
    </message>
    <message>
        <source>Take the opportunity away</source>
        <translation>Die Gelegenheit wegnehmen</translation>
    </message>
    <message>
        <source>Take the remark away</source>
        <translation>Die Bemerkung wegnehmen</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Diesen Teil nehmen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take what %1 expects of the service</source>
        <translation>Übernehmen, was %1 von der Leistung erwartet</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <comment>what is expected of the service</comment>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message>
        <source>Taken back, and replaced by what came after it</source>
        <translation>Zurückgenommen und durch das ersetzt, was danach kam</translation>
    </message>
    <message>
        <source>Taken back; go forth to here</source>
        <translation>Zurückgenommen; wieder hierher gehen</translation>
    </message>
    <message>
        <source>Taken from a relationship.</source>
        <translation>Aus einer Beziehung übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken off this view: %n role(s), still in the chain.</source>
        <translation>
            <numerusform>%n Rolle aus dieser Ansicht genommen, weiter in der Kette.</numerusform>
            <numerusform>%n Rollen aus dieser Ansicht genommen, weiter in der Kette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the part…</source>
        <translation>Der Teil wird genommen…</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Zielwert %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task %1 of %2, delivered</source>
        <translation>Aufgabe %1 von %2, geliefert</translation>
    </message>
    <message>
        <source>Task %1 of %2, delivered, promised %3</source>
        <translation>Aufgabe %1 von %2, geliefert, zugesagt für %3</translation>
    </message>
    <message>
        <source>Task %1 of %2, dropped</source>
        <translation>Aufgabe %1 von %2, fallen gelassen</translation>
    </message>
    <message>
        <source>Task %1 of %2, dropped, promised %3</source>
        <translation>Aufgabe %1 von %2, fallen gelassen, zugesagt für %3</translation>
    </message>
    <message>
        <source>Task %1 of %2, in progress</source>
        <translation>Aufgabe %1 von %2, in Arbeit</translation>
    </message>
    <message>
        <source>Task %1 of %2, in progress, promised %3</source>
        <translation>Aufgabe %1 von %2, in Arbeit, zugesagt für %3</translation>
    </message>
    <message>
        <source>Task %1 of %2, planned</source>
        <translation>Aufgabe %1 von %2, geplant</translation>
    </message>
    <message>
        <source>Task %1 of %2, planned, promised %3</source>
        <translation>Aufgabe %1 von %2, geplant, zugesagt für %3</translation>
    </message>
    <message>
        <source>Task %1. %2</source>
        <translation>Aufgabe %1. %2</translation>
    </message>
    <message>
        <source>Task %1. %2, promised for %3</source>
        <translation>Aufgabe %1. %2, zugesagt für %3</translation>
    </message>
    <message>
        <source>Task:</source>
        <comment>of a story</comment>
        <translation>Auftrag:</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Tasks (%1)</source>
        <translation>Aufgaben (%1)</translation>
    </message>
    <message>
        <source>Tasks and their impact</source>
        <translation>Aufgaben und ihre Wirkung</translation>
    </message>
    <message>
        <source>Tasks for this service</source>
        <translation>Aufgaben für diese Leistung</translation>
    </message>
    <message>
        <source>Tasks of the roles that I hold</source>
        <translation>Aufgaben der Rollen, die ich habe</translation>
    </message>
    <message>
        <source>Tasks past their promised day</source>
        <translation>Aufgaben nach ihrem zugesagten Tag</translation>
    </message>
    <message>
        <source>Tasks that are for nobody yet</source>
        <translation>Aufgaben, die noch für niemanden sind</translation>
    </message>
    <message>
        <source>Tasks that fell short, without a lesson</source>
        <translation>Nicht erreichte Aufgaben ohne Lehre</translation>
    </message>
    <message>
        <source>Tasks that serve nothing of what matters</source>
        <translation>Aufgaben, die nichts von dem dienen, was zählt</translation>
    </message>
    <message>
        <source>Tasks without a customer</source>
        <translation>Aufgaben ohne Kunden</translation>
    </message>
    <message>
        <source>Tasks without an expectation</source>
        <translation>Aufgaben ohne Erwartung</translation>
    </message>
    <message>
        <source>Tasks:</source>
        <translation>Aufgaben:</translation>
    </message>
    <message>
        <source>That is your chain. Add a task to your card, then click it to see whom it reaches.</source>
        <translation>Das ist die Kette. Der eigenen Karte eine Aufgabe geben und sie anklicken, um zu sehen, wen sie erreicht.</translation>
    </message>
    <message>
        <source>The answer comes as soon as it is worked out.</source>
        <translation>Die Antwort kommt, sobald sie ausgerechnet ist.</translation>
    </message>
    <message>
        <source>The bar shows what part of all that arrives comes from the role; the words, what %1 would miss while the role has no stand-in.</source>
        <translation>Der Balken zeigt, welcher Teil von allem, was ankommt, von der Rolle kommt; die Worte, was %1 fehlen würde, solange die Rolle keine Vertretung hat.</translation>
    </message>
    <message numerus="yes">
        <source>The best %n ways carry %1 of what arrives.</source>
        <translation>
            <numerusform>Der beste Weg bringt %1 von dem, was ankommt.</numerusform>
            <numerusform>Die besten %n Wege bringen %1 von dem, was ankommt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The best way to %1 is %2 with %3.</source>
        <translation>Der beste Weg zu %1 ist %2 mit %3.</translation>
    </message>
    <message>
        <source>The cards stay where they are: something else was changed since. Undo goes back step by step.</source>
        <translation>Die Karten bleiben, wo sie sind: Seitdem wurde anderes geändert. Rückgängig geht Schritt für Schritt zurück.</translation>
    </message>
    <message>
        <source>The chain ends at an end customer: it serves nobody here.</source>
        <translation>Die Kette endet bei einem Endkunden: er dient hier niemandem.</translation>
    </message>
    <message>
        <source>The chain exists for this role: it ends here</source>
        <translation>Für diese Rolle gibt es die Kette: hier endet sie</translation>
    </message>
    <message>
        <source>The chain exists for this role: traces end there  (Alt+Q goes here)</source>
        <translation>Für diese Rolle gibt es die Kette: hier enden Spuren  (Alt+Q führt hierher)</translation>
    </message>
    <message>
        <source>The chain has a cycle so large that these numbers are only close.</source>
        <translation>Die Kette hat einen so großen Kreis, dass diese Zahlen nur ungefähr stimmen.</translation>
    </message>
    <message>
        <source>The chain has only one view.</source>
        <translation>Die Kette hat nur eine Ansicht.</translation>
    </message>
    <message>
        <source>The chain is on the clipboard as a picture.</source>
        <translation>Die Kette liegt als Bild in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The chain: who serves whom</source>
        <translation>Die Kette: wer wem dient</translation>
    </message>
    <message>
        <source>The copy to share is %1.</source>
        <translation>Die Kopie zum Weitergeben ist %1.</translation>
    </message>
    <message>
        <source>The customer has it, today</source>
        <translation>Der Kunde hat es, heute</translation>
    </message>
    <message>
        <source>The customer is the manager</source>
        <translation>Der Kunde ist die Führungskraft</translation>
    </message>
    <message>
        <source>The customer is the server’s manager</source>
        <translation>Der Kunde ist die Führungskraft der dienenden Rolle</translation>
    </message>
    <message>
        <source>The customer of the service that it is done for</source>
        <translation>Der Kunde der Leistung, für die sie erledigt wird</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not made. Everything before it is safe: free some space, or save a copy elsewhere.</source>
        <translation>Der Datenträger ist voll, deshalb wurde die letzte Änderung nicht gemacht. Alles davor ist sicher: Platz schaffen oder anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The document as it will be handed in</source>
        <translation>Das Dokument, wie es abgegeben wird</translation>
    </message>
    <message>
        <source>The document's title; click to rename it</source>
        <translation>Der Titel des Dokuments; anklicken zum Umbenennen</translation>
    </message>
    <message>
        <source>The drawing cannot be written as SVG (%1)</source>
        <translation>Die Zeichnung lässt sich nicht als SVG schreiben (%1)</translation>
    </message>
    <message>
        <source>The drawing is %1 × %2 mm, at %3 %.</source>
        <translation>Die Zeichnung misst %1 × %2 mm, bei %3 %.</translation>
    </message>
    <message>
        <source>The file could not be renamed; it is still called %1.</source>
        <translation>Die Datei ließ sich nicht umbenennen; sie heißt weiter %1.</translation>
    </message>
    <message>
        <source>The file holds nothing new.</source>
        <translation>Die Datei enthält nichts Neues.</translation>
    </message>
    <message>
        <source>The file is called %1 now.</source>
        <translation>Die Datei heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The file is still called %1.</source>
        <translation>Die Datei heißt weiter %1.</translation>
    </message>
    <message>
        <source>The file of this document is gone</source>
        <translation>Die Datei dieses Dokuments ist weg</translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s) are shown.</source>
        <translation>
            <numerusform>Die erste Zeile wird gezeigt.</numerusform>
            <numerusform>Die ersten %n Zeilen werden gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day whose changes count. At first the day after the last review, else a year ago, or where the history begins.</source>
        <translation>Der erste Tag, dessen Änderungen zählen. Anfangs der Tag nach der letzten Beurteilung, sonst vor einem Jahr oder wo der Verlauf beginnt.</translation>
    </message>
    <message>
        <source>The first roles of the chain</source>
        <translation>Die ersten Rollen der Kette</translation>
    </message>
    <message>
        <source>The first serves the second</source>
        <translation>Das erste dient dem zweiten</translation>
    </message>
    <message>
        <source>The first view shows every role already.</source>
        <translation>Die erste Ansicht zeigt schon jede Rolle.</translation>
    </message>
    <message>
        <source>The first view shows the whole chain; it stays.</source>
        <translation>Die erste Ansicht zeigt die ganze Kette; sie bleibt.</translation>
    </message>
    <message>
        <source>The first view stays.</source>
        <translation>Die erste Ansicht bleibt.</translation>
    </message>
    <message>
        <source>The headings of this table do not tell what it holds. Say what its columns mean.</source>
        <translation>Die Überschriften dieser Tabelle sagen nicht, was sie enthält. Bitte sagen, was die Spalten bedeuten.</translation>
    </message>
    <message>
        <source>The history begins on %1; what stood there before is compared.</source>
        <translation>Der Verlauf beginnt am %1; verglichen wird mit dem, was davor dastand.</translation>
    </message>
    <message>
        <source>The history is empty, and nothing is known about earlier days. Every edit from now on will stand here.</source>
        <translation>Der Verlauf ist leer, und von früheren Tagen ist nichts bekannt. Von jetzt an steht jede Änderung hier.</translation>
    </message>
    <message>
        <source>The impact of %1 was measured at %2, whom the task does not reach.</source>
        <translation>Die Wirkung von %1 wurde bei %2 gemessen, wohin die Aufgabe nicht reicht.</translation>
    </message>
    <message>
        <source>The largest shares of what it receives come from %1.</source>
        <translation>Der größte Teil von dem, was ankommt, kommt von %1.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last day whose changes count</source>
        <translation>Der letzte Tag, dessen Änderungen zählen</translation>
    </message>
    <message>
        <source>The list shows the first %1 of a kind; type a part of a title to find any other.</source>
        <translation>Die Liste zeigt die ersten %1 jeder Art; tippen Sie einen Teil eines Titels, um andere zu finden.</translation>
    </message>
    <message>
        <source>The manager</source>
        <translation>Die Führungskraft</translation>
    </message>
    <message>
        <source>The manager of the selected role</source>
        <translation>Die Führungskraft der ausgewählten Rolle</translation>
    </message>
    <message>
        <source>The next ones on the way to the end customer</source>
        <translation>Die nächsten auf dem Weg zum Endkunden</translation>
    </message>
    <message>
        <source>The order of %1, only to be read.</source>
        <translation>Die Reihenfolge vom %1, nur zum Lesen.</translation>
    </message>
    <message>
        <source>The order of an earlier day</source>
        <translation>Die Reihenfolge eines früheren Tages</translation>
    </message>
    <message>
        <source>The order of work: what to do first</source>
        <translation>Die Reihenfolge der Arbeit: was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>The owner has no manager</source>
        <translation>Die Person, der es gehört, hat keine Führungskraft</translation>
    </message>
    <message>
        <source>The owner of this document holds the role</source>
        <translation>Die Person, der dieses Dokument gehört, hat diese Rolle</translation>
    </message>
    <message>
        <source>The partnership of %1 and %2 has an open obstacle and no action in 90 days.</source>
        <translation>Die Partnerschaft von %1 und %2 hat ein offenes Hindernis und seit 90 Tagen keine Maßnahme.</translation>
    </message>
    <message>
        <source>The partnership of %1 and %2 has no shared goal.</source>
        <translation>Die Partnerschaft von %1 und %2 hat kein gemeinsames Ziel.</translation>
    </message>
    <message>
        <source>The partnership of %1 and %2 is marked two-way, and only one of them serves the other, or none.</source>
        <translation>Die Partnerschaft von %1 und %2 ist als gegenseitig markiert, und nur eine der beiden dient der anderen, oder keine.</translation>
    </message>
    <message>
        <source>The person whose chain this is</source>
        <translation>Die Person, deren Kette dies ist</translation>
    </message>
    <message>
        <source>The picture cannot be drawn; nothing was written</source>
        <translation>Das Bild lässt sich nicht zeichnen; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>The picture comes as soon as the columns have a meaning.</source>
        <translation>Das Bild kommt, sobald die Spalten eine Bedeutung haben.</translation>
    </message>
    <message>
        <source>The picture comes as soon as you have said which way the arrows run.</source>
        <translation>Das Bild kommt, sobald gesagt ist, wie die Pfeile laufen.</translation>
    </message>
    <message>
        <source>The printer did not take the pages; nothing of the document is lost</source>
        <translation>Der Drucker nahm die Seiten nicht an; vom Dokument ging nichts verloren</translation>
    </message>
    <message>
        <source>The printer “%1” has no paper %2; choose another paper</source>
        <translation>Der Drucker „%1“ hat kein Papier %2; ein anderes Papier wählen</translation>
    </message>
    <message>
        <source>The printer “%1” is not there; choose another, or save the pages as PDF</source>
        <translation>Der Drucker „%1“ ist nicht da; einen anderen wählen oder die Seiten als PDF speichern</translation>
    </message>
    <message>
        <source>The program's own fonts are missing.</source>
        <translation>Die eigenen Schriften des Programms fehlen.</translation>
    </message>
    <message>
        <source>The reason the company needs it</source>
        <translation>Der Grund, aus dem das Unternehmen sie braucht</translation>
    </message>
    <message>
        <source>The report cannot be drawn; nothing was written</source>
        <translation>Der Bericht lässt sich nicht zeichnen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The rest of the chain is taken to go on as it is, and nobody to step in. This says nothing about how well anybody works.</source>
        <translation>Der Rest der Kette läuft dabei weiter wie bisher, und niemand springt ein. Das sagt nichts darüber, wie gut jemand arbeitet.</translation>
    </message>
    <message>
        <source>The rest stays within the company, with %1.</source>
        <comment>roles</comment>
        <translation>Der Rest bleibt im Unternehmen, bei %1.</translation>
    </message>
    <message>
        <source>The result that matters most</source>
        <translation>Das Ergebnis, das am meisten zählt</translation>
    </message>
    <message>
        <source>The results that matter most</source>
        <translation>Die Ergebnisse, die am meisten zählen</translation>
    </message>
    <message>
        <source>The role in which you work. Type Buyer &gt; Warehouse &gt; Retail for a whole chain; in quotes, “&gt;” is a part of the title.</source>
        <translation>Die Rolle, in der Sie arbeiten. Einkauf &gt; Lager &gt; Handel ergibt eine ganze Kette; in Anführungszeichen gehört „&gt;“ zum Titel.</translation>
    </message>
    <message>
        <source>The role that gets what you do</source>
        <translation>Die Rolle, die bekommt, was man tut</translation>
    </message>
    <message>
        <source>The role that is served</source>
        <translation>Die Rolle, der gedient wird</translation>
    </message>
    <message>
        <source>The role that serves</source>
        <translation>Die Rolle, die dient</translation>
    </message>
    <message>
        <source>The roles of %1, and those whom they serve and who serve them.</source>
        <translation>Die Rollen von %1, und die, denen sie dienen und die ihnen dienen.</translation>
    </message>
    <message>
        <source>The roles that the person holds; several are separated by “;”</source>
        <translation>Die Rollen, die die Person besetzt; mehrere werden durch „;“ getrennt</translation>
    </message>
    <message>
        <source>The second serves the first</source>
        <translation>Das zweite dient dem ersten</translation>
    </message>
    <message>
        <source>The service of %1 for %2 weighs %3 instead of %4</source>
        <translation>Die Leistung von %1 für %2 hat das Gewicht %3 statt %4</translation>
    </message>
    <message>
        <source>The table as a file of comma-separated values</source>
        <translation>Die Tabelle als Datei mit Kommas zwischen den Werten</translation>
    </message>
    <message>
        <source>The table as text, for a spreadsheet</source>
        <translation>Die Tabelle als Text, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>The task %1 fell short, and nothing was learned from it yet.</source>
        <translation>Die Aufgabe %1 hat die Erwartung nicht erreicht, und noch ist nichts daraus gelernt.</translation>
    </message>
    <message>
        <source>The task %1 of %2 has no customer.</source>
        <translation>Die Aufgabe %1 von %2 hat keinen Kunden.</translation>
    </message>
    <message>
        <source>The task %1 was delivered, and its impact is not known.</source>
        <translation>Die Aufgabe %1 wurde geliefert, und ihre Wirkung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The task %1 was promised for %2.</source>
        <translation>Die Aufgabe %1 war für den %2 versprochen.</translation>
    </message>
    <message>
        <source>The task is delivered</source>
        <translation>Aufgabe ist geliefert</translation>
    </message>
    <message>
        <source>The task names no service, so it follows all of the role's.</source>
        <translation>Die Aufgabe nennt keine Leistung, deshalb folgt sie allen der Rolle.</translation>
    </message>
    <message>
        <source>The text on its cards is %1 pt small.</source>
        <translation>Der Text auf den Karten ist %1 pt klein.</translation>
    </message>
    <message>
        <source>The traced work ends here without reaching an end customer.</source>
        <translation>Die verfolgte Arbeit endet hier, ohne einen Endkunden zu erreichen.</translation>
    </message>
    <message>
        <source>The whole chain</source>
        <translation>Die ganze Kette</translation>
    </message>
    <message numerus="yes">
        <source>The whole chain in a corner of the sheet, where it has more than %n role(s)</source>
        <translation>
            <numerusform>Die ganze Kette in einer Ecke des Blatts, wo sie mehr als %n Rolle hat</numerusform>
            <numerusform>Die ganze Kette in einer Ecke des Blatts, wo sie mehr als %n Rollen hat</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole chain is shown again, because cards are placed on the whole sheet.</source>
        <translation>Die ganze Kette wird wieder gezeigt, denn Karten werden auf dem ganzen Blatt angeordnet.</translation>
    </message>
    <message>
        <source>The whole chain is shown again, because its cards have moved back.</source>
        <translation>Die ganze Kette ist wieder zu sehen, weil ihre Karten an ihre Plätze zurückgekehrt sind.</translation>
    </message>
    <message>
        <source>The whole chain; click or drag to go there, turn the wheel to zoom</source>
        <translation>Die ganze Kette; klicken oder ziehen führt hin, das Rad zoomt</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Akte</translation>
    </message>
    <message>
        <source>The wider an arrow, the more of the work it carries</source>
        <translation>Je breiter ein Pfeil, desto mehr von der Arbeit läuft über ihn</translation>
    </message>
    <message>
        <source>The work has begun</source>
        <translation>Die Arbeit hat begonnen</translation>
    </message>
    <message>
        <source>The work of %1</source>
        <translation>Die Arbeit von %1</translation>
    </message>
    <message numerus="yes">
        <source>The work of %1 reaches %n end customer(s); %2 of it arrives at none.</source>
        <translation>
            <numerusform>Die Arbeit von %1 erreicht %n Endkunden; %2 davon kommt bei keinem an.</numerusform>
            <numerusform>Die Arbeit von %1 erreicht %n Endkunden; %2 davon kommt bei keinem an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The worth of %1 results is known: %2.</source>
        <translation>Von %1 Ergebnissen ist die Wirkung bekannt: %2.</translation>
    </message>
    <message>
        <source>The worth of one result is known: %1.</source>
        <translation>Von einem Ergebnis ist die Wirkung bekannt: %1.</translation>
    </message>
    <message>
        <source>There are no customers yet: nobody is served.</source>
        <translation>Noch gibt es keine Kunden: Niemandem wird gedient.</translation>
    </message>
    <message>
        <source>There are no new names on the clipboard.</source>
        <translation>In der Zwischenablage sind keine neuen Namen.</translation>
    </message>
    <message>
        <source>There are no roles on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Rollen.</translation>
    </message>
    <message>
        <source>There is a file %1 already; nothing was renamed.</source>
        <translation>Eine Datei %1 gibt es schon; nichts wurde umbenannt.</translation>
    </message>
    <message>
        <source>There is more than one role “%1”.</source>
        <translation>Es gibt mehr als eine Rolle „%1“.</translation>
    </message>
    <message>
        <source>There is no department “%1”</source>
        <translation>Es gibt keine Abteilung „%1“</translation>
    </message>
    <message>
        <source>There is no end customer yet. Mark the role for whom the chain exists, and this says who matters to it.</source>
        <translation>Noch gibt es keinen Endkunden. Markieren Sie die Rolle, für die es die Kette gibt, und hier steht, auf wen es für sie ankommt.</translation>
    </message>
    <message>
        <source>There is no printer; set one up, or save the pages as PDF</source>
        <translation>Es gibt keinen Drucker; einen einrichten oder die Seiten als PDF speichern</translation>
    </message>
    <message>
        <source>There is no role in this chain yet.</source>
        <translation>In dieser Kette gibt es noch keine Rolle.</translation>
    </message>
    <message>
        <source>There is no role “%1”</source>
        <translation>Es gibt keine Rolle „%1“</translation>
    </message>
    <message>
        <source>There is no role “%1” in the chain.</source>
        <translation>In der Kette gibt es keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>There is no role “%1” yet: draw it on the sheet first.</source>
        <translation>Noch gibt es keine Rolle „%1“: Erst auf dem Blatt zeichnen.</translation>
    </message>
    <message>
        <source>There is no role “%1”.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>There is no task “%1”</source>
        <translation>Es gibt keine Aufgabe „%1“</translation>
    </message>
    <message>
        <source>There is no title in what was typed</source>
        <translation>Im Getippten steht kein Titel</translation>
    </message>
    <message>
        <source>There is no view “%1”</source>
        <translation>Es gibt keine Ansicht „%1“</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size</source>
        <translation>Für ein Bild dieser Größe reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is one view, and it shows the whole chain. Make another to have names for them.</source>
        <translation>Es gibt eine Ansicht, und sie zeigt die ganze Kette. Erst mit einer zweiten haben sie Namen.</translation>
    </message>
    <message>
        <source>These are in your chain already, and the file says something else.</source>
        <translation>Diese sind schon in der Kette, und die Datei sagt etwas anderes.</translation>
    </message>
    <message>
        <source>These names are in the chain or in the tray already.</source>
        <translation>Diese Namen sind schon in der Kette oder in der Ablage.</translation>
    </message>
    <message>
        <source>These serve nobody. Tick those for whom the chain exists.</source>
        <translation>Diese dienen niemandem. Die ankreuzen, für die es die Kette gibt.</translation>
    </message>
    <message>
        <source>They have no partnership and share no goal with another role.</source>
        <translation>Sie haben keine Partnerschaft und teilen mit keiner anderen Rolle ein Ziel.</translation>
    </message>
    <message>
        <source>They serve each other</source>
        <translation>Sie dienen einander</translation>
    </message>
    <message>
        <source>They share no goal yet.</source>
        <translation>Sie teilen noch kein Ziel.</translation>
    </message>
    <message>
        <source>This card stands for a whole department. Double-click it to open the department.</source>
        <translation>Diese Karte steht für eine ganze Abteilung. Ein Doppelklick klappt sie auf.</translation>
    </message>
    <message>
        <source>This column is worked out and cannot be written.</source>
        <translation>Diese Spalte wird berechnet und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>This document cannot be written to, so the last change was not made. Nothing was lost: save a copy to go on.</source>
        <translation>In dieses Dokument lässt sich nicht schreiben, deshalb wurde die letzte Änderung nicht gemacht. Nichts ging verloren: eine Kopie speichern, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This document was moved, replaced or deleted while it was open. Nothing that you see is lost: save a copy to go on.</source>
        <translation>Dieses Dokument wurde verschoben, ersetzt oder gelöscht, während es offen war. Nichts, was zu sehen ist, ging verloren: eine Kopie speichern, um weiterzumachen.</translation>
    </message>
    <message>
        <source>This drawing does not say which way its arrows run.</source>
        <translation>Diese Zeichnung sagt nicht, wie ihre Pfeile laufen.</translation>
    </message>
    <message>
        <source>This drawing has lines without a direction. In a chain an arrow means “serves”.</source>
        <translation>Diese Zeichnung hat Linien ohne Richtung. In einer Kette heißt ein Pfeil „dient“.</translation>
    </message>
    <message>
        <source>This edit was taken back and replaced by what came after it, so nothing leads to it.</source>
        <translation>Diese Bearbeitung wurde zurückgenommen und durch die folgende ersetzt, daher führt nichts mehr zu ihr.</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>This is where the document stands.</source>
        <translation>Hier steht das Dokument.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This person holds no role yet.</source>
        <translation>Diese Person hat noch keine Rolle.</translation>
    </message>
    <message>
        <source>This role has no tasks yet.</source>
        <translation>Diese Rolle hat noch keine Aufgaben.</translation>
    </message>
    <message>
        <source>This table of tasks does not say whose they are. Say which column names the role.</source>
        <translation>Diese Tabelle von Aufgaben sagt nicht, wessen sie sind. Die Spalte angeben, die die Rolle nennt.</translation>
    </message>
    <message>
        <source>This task</source>
        <translation>Diese Aufgabe</translation>
    </message>
    <message>
        <source>This view is empty. Double-click for a new role; View &gt; Views adds those of the chain.</source>
        <translation>Diese Ansicht ist leer. Ein Doppelklick legt eine neue Rolle an; Ansicht &gt; Ansichten nimmt Rollen der Kette auf.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Those that cannot be ticked have tasks, and an end customer has none.</source>
        <translation>Die nicht angekreuzt werden können, haben Aufgaben, und ein Endkunde hat keine.</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>Throughline %1 maps who serves whom, and traces every task to its end customer. Free software under the MIT licence.</source>
        <translation>Throughline %1 zeigt, wer wem dient, und verfolgt jede Aufgabe bis zum Endkunden. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Tick the best five</source>
        <translation>Die besten fünf ankreuzen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Titel des Dokuments</translation>
    </message>
    <message>
        <source>Title of the goal</source>
        <translation>Titel des Ziels</translation>
    </message>
    <message>
        <source>Title of the manager’s role</source>
        <translation>Titel der Rolle der Führungskraft</translation>
    </message>
    <message>
        <source>Title of the role</source>
        <translation>Titel der Rolle</translation>
    </message>
    <message>
        <source>Title of the task</source>
        <translation>Titel der Aufgabe</translation>
    </message>
    <message>
        <source>Title of the view</source>
        <translation>Titel der Ansicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Told for</source>
        <translation>Erzählt für</translation>
    </message>
    <message>
        <source>Told for a review</source>
        <translation>Erzählt für ein Gespräch</translation>
    </message>
    <message>
        <source>Told for a résumé</source>
        <translation>Erzählt für einen Lebenslauf</translation>
    </message>
    <message>
        <source>Too much for a picture here; it will be laid out on the sheet.</source>
        <translation>Zu viel für ein Bild an dieser Stelle; auf dem Blatt wird es angeordnet.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Tr&amp;ace</source>
        <translation>Verfol&amp;gen</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Trace a task</source>
        <translation>Eine Aufgabe verfolgen</translation>
    </message>
    <message>
        <source>Trace a task or a role first.</source>
        <translation>Zuerst eine Aufgabe oder Rolle verfolgen.</translation>
    </message>
    <message>
        <source>Trace back</source>
        <translation>Zurückverfolgen</translation>
    </message>
    <message>
        <source>Trace of %1</source>
        <translation>Spur von %1</translation>
    </message>
    <message>
        <source>Trace of “%1”</source>
        <translation>Spur von „%1“</translation>
    </message>
    <message>
        <source>Trace this role</source>
        <translation>Diese Rolle verfolgen</translation>
    </message>
    <message>
        <source>Trace this task</source>
        <translation>Diese Aufgabe verfolgen</translation>
    </message>
    <message>
        <source>Traced work; the wider, the more of it</source>
        <translation>Verfolgte Arbeit; je breiter, desto mehr</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Two-way partnerships that are one-way</source>
        <translation>Gegenseitige Partnerschaften, die einseitig sind</translation>
    </message>
    <message>
        <source>Two-way, as said and as drawn.</source>
        <translation>Gegenseitig, wie gesagt und wie gezeichnet.</translation>
    </message>
    <message>
        <source>Type first whom the role serves, one or several with commas between them.</source>
        <translation>Zuerst eingeben, wem die Rolle dient, eine oder mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Type first whom the role serves, or say that it is the end customer.</source>
        <translation>Zuerst eingeben, wem die Rolle dient, oder sagen, dass sie der Endkunde ist.</translation>
    </message>
    <message>
        <source>Type what your role is called first.</source>
        <translation>Zuerst eingeben, wie Ihre Rolle heißt.</translation>
    </message>
    <message>
        <source>Type your name first. It stays in this document.</source>
        <translation>Zuerst Ihren Namen eingeben. Er bleibt in diesem Dokument.</translation>
    </message>
    <message>
        <source>Type “Buyer &gt; Warehouse &gt; Retail” as a title, or paste such lines</source>
        <translation>„Buyer &gt; Warehouse &gt; Retail“ als Titel tippen, oder solche Zeilen einfügen</translation>
    </message>
    <message>
        <source>Types its title</source>
        <translation>Den Titel tippen</translation>
    </message>
    <message>
        <source>Types what the service provides</source>
        <translation>Tippen, was die Leistung ist</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the impact</source>
        <translation>Einheit der Wirkung</translation>
    </message>
    <message>
        <source>Untitled chain</source>
        <translation>Unbenannte Kette</translation>
    </message>
    <message>
        <source>Untitled view</source>
        <translation>Unbenannte Ansicht</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>Ansicht „%1“</translation>
    </message>
    <message>
        <source>Views of the chain</source>
        <translation>Ansichten der Kette</translation>
    </message>
    <message>
        <source>Walk along the services</source>
        <translation>Entlang der Leistungen gehen</translation>
    </message>
    <message>
        <source>Warehouse manager, production planner</source>
        <translation>Lagerleitung, Produktionsplanung</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Weigh this service against the others of %1.</source>
        <translation>Diese Leistung gegen die anderen von %1 gewichten.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight %1.</source>
        <translation>Gewicht %1.</translation>
    </message>
    <message>
        <source>Weights that are assumed</source>
        <translation>Angenommene Gewichte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What</source>
        <comment>was done</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What %1 does for %2</source>
        <comment>two roles</comment>
        <translation>Was %1 für %2 tut</translation>
    </message>
    <message>
        <source>What %1 expects of it</source>
        <translation>Was %1 davon erwartet</translation>
    </message>
    <message>
        <source>What %1 expects of “%2”</source>
        <translation>Was %1 von „%2“ erwartet</translation>
    </message>
    <message>
        <source>What %1 is expert in</source>
        <translation>Worin %1 sachkundig ist</translation>
    </message>
    <message>
        <source>What I &amp;owe</source>
        <translation>Was ich &amp;schulde</translation>
    </message>
    <message>
        <source>What I have promised next</source>
        <translation>Was ich als Nächstes zugesagt habe</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>What I owe</source>
        <translation>Was ich schulde</translation>
    </message>
    <message>
        <source>What I owe whom, in the order of work</source>
        <translation>Was ich wem schulde, in der Reihenfolge der Arbeit</translation>
    </message>
    <message>
        <source>What I promise for %1</source>
        <comment>a year</comment>
        <translation>Was ich für %1 zusage</translation>
    </message>
    <message>
        <source>What I promise next</source>
        <translation>Was ich als Nächstes zusage</translation>
    </message>
    <message>
        <source>What all of them matter for</source>
        <translation>Wofür sie alle zählen</translation>
    </message>
    <message>
        <source>What c&amp;hanged</source>
        <translation>Was sich &amp;geändert hat</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was sich hier tun lässt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed?</source>
        <translation>Was hat sich geändert?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What comes next?</source>
        <translation>Was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>What could not be written</source>
        <translation>Was sich nicht schreiben ließ</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>Was Kunden sagten</translation>
    </message>
    <message>
        <source>What did not go well?</source>
        <translation>Was lief nicht gut?</translation>
    </message>
    <message>
        <source>What did you achieve? Paste it, one a line</source>
        <translation>Was wurde erreicht? Einfügen, je eine Zeile</translation>
    </message>
    <message>
        <source>What did you learn?</source>
        <translation>Was war zu lernen?</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What do they expect? Ask them.</source>
        <translation>Was erwarten sie? Fragen.</translation>
    </message>
    <message>
        <source>What do you promise next?</source>
        <translation>Was ist als Nächstes zugesagt?</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>What each end customer would receive</source>
        <translation>Was bei jedem Endkunden ankäme</translation>
    </message>
    <message>
        <source>What fell short, and what I learned</source>
        <translation>Was zurückblieb und was ich gelernt habe</translation>
    </message>
    <message>
        <source>What have we done to keep it effective?</source>
        <translation>Was haben wir getan, damit es wirksam bleibt?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What is counted: days, percent of orders</source>
        <translation>Was gezählt wird: Tage, Prozent der Aufträge</translation>
    </message>
    <message>
        <source>What is different for them now</source>
        <translation>Was für sie jetzt anders ist</translation>
    </message>
    <message>
        <source>What is expected of it</source>
        <translation>Was von ihr erwartet wird</translation>
    </message>
    <message>
        <source>What is expected of the service: %1</source>
        <translation>Was von der Leistung erwartet wird: %1</translation>
    </message>
    <message>
        <source>What is expected of: %1</source>
        <translation>Was erwartet wird von: %1</translation>
    </message>
    <message>
        <source>What is provided</source>
        <translation>Was geleistet wird</translation>
    </message>
    <message>
        <source>What is supposed</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>What is ticked goes along with the copy:</source>
        <translation>Was angekreuzt ist, kommt mit in die Kopie:</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was erzählt wird</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>What is your role?</source>
        <translation>Was ist Ihre Rolle?</translation>
    </message>
    <message>
        <source>What it adds up to</source>
        <translation>Was es zusammen ergibt</translation>
    </message>
    <message>
        <source>What it serves</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>What keeps us from an effective working relationship?</source>
        <translation>Was hindert uns an einer wirksamen Zusammenarbeit?</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>What my tasks delivered in this time have brought</source>
        <translation>Was meine in dieser Zeit gelieferten Aufgaben gebracht haben</translation>
    </message>
    <message>
        <source>What of a role's work would arrive</source>
        <translation>Was von der Arbeit einer Rolle ankäme</translation>
    </message>
    <message>
        <source>What others can hold you to, with a day where there is one.</source>
        <translation>Woran andere einen messen können, mit einem Tag, wo es einen gibt.</translation>
    </message>
    <message>
        <source>What reaches %1</source>
        <translation>Was %1 erreicht</translation>
    </message>
    <message>
        <source>What slipped</source>
        <translation>Was sich verspätet hat</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>What the customer expects of it</source>
        <translation>Was der Kunde davon erwartet</translation>
    </message>
    <message>
        <source>What the customer gets</source>
        <translation>Was der Kunde bekommt</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>What the service provides</source>
        <translation>Was die Leistung ist</translation>
    </message>
    <message>
        <source>What the sheet shows now</source>
        <translation>Was das Blatt jetzt zeigt</translation>
    </message>
    <message>
        <source>What they do not expect</source>
        <translation>Was sie nicht erwarten</translation>
    </message>
    <message>
        <source>What they notice</source>
        <translation>Was sie merken</translation>
    </message>
    <message>
        <source>What this step has changed was out of sight. It is shown too.</source>
        <translation>Was dieser Schritt geändert hat, war nicht zu sehen. Es wird mit gezeigt.</translation>
    </message>
    <message>
        <source>What to do differently</source>
        <translation>Was anders zu machen ist</translation>
    </message>
    <message>
        <source>What to name first</source>
        <translation>Was zuerst zu nennen ist</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was gedruckt wird</translation>
    </message>
    <message>
        <source>What to print: choose it, or type a part of its title</source>
        <translation>Was gedruckt wird: Wählen Sie es, oder tippen Sie einen Teil des Titels</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said; Enter notes it</source>
        <translation>Was gesagt wurde; Eingabe notiert es</translation>
    </message>
    <message>
        <source>What was there is filled in.</source>
        <translation>Was da war, ist ergänzt.</translation>
    </message>
    <message>
        <source>What went otherwise than you wished, and what you do differently since.</source>
        <translation>Was anders lief als gewünscht und was seitdem anders gemacht wird.</translation>
    </message>
    <message>
        <source>What would be just right</source>
        <translation>Was genau richtig wäre</translation>
    </message>
    <message>
        <source>What you achieved, one a line</source>
        <translation>Was erreicht wurde, je eine Zeile</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel sideways; Space+drag or middle drag</source>
        <translation>Rad, Umschalt+Rad seitwärts; Leertaste+Ziehen oder mittlere Taste</translation>
    </message>
    <message>
        <source>Where my work arrives</source>
        <translation>Wo meine Arbeit ankommt</translation>
    </message>
    <message>
        <source>Where the impact was measured</source>
        <translation>Wo die Wirkung gemessen wurde</translation>
    </message>
    <message>
        <source>Where the work arrives</source>
        <translation>Wo die Arbeit ankommt</translation>
    </message>
    <message>
        <source>Where the work arrives of</source>
        <translation>Wo die Arbeit ankommt von</translation>
    </message>
    <message>
        <source>Where the work of %1 arrives</source>
        <translation>Wo die Arbeit von %1 ankommt</translation>
    </message>
    <message>
        <source>Where work arrives</source>
        <translation>Wo Arbeit ankommt</translation>
    </message>
    <message>
        <source>Whether the amount is divided among those it reaches, or each of them has all of it</source>
        <translation>Ob der Betrag auf die verteilt wird, die er erreicht, oder jeder alles davon hat</translation>
    </message>
    <message>
        <source>Which goals unite us?</source>
        <translation>Welche Ziele verbinden uns?</translation>
    </message>
    <message>
        <source>Which period do you tell of?</source>
        <translation>Von welchem Zeitraum ist die Rede?</translation>
    </message>
    <message>
        <source>Which role do you hold?</source>
        <translation>Welche Rolle ist die eigene?</translation>
    </message>
    <message>
        <source>Which role does %1 hold?</source>
        <translation>Welche Rolle hat %1?</translation>
    </message>
    <message>
        <source>Which way do the arrows run?</source>
        <translation>In welche Richtung laufen die Pfeile?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Who are you? Then this says who your customers are, and who decides.</source>
        <translation>Wer ist „ich“? Dann steht hier, wer die Kunden sind und wer entscheidet.</translation>
    </message>
    <message>
        <source>Who confirmed it</source>
        <translation>Wer sie bestätigt hat</translation>
    </message>
    <message>
        <source>Who contributes</source>
        <translation>Wer beiträgt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Who else had a part in it?</source>
        <translation>Wer hatte noch Anteil daran?</translation>
    </message>
    <message>
        <source>Who holds the role</source>
        <translation>Womit die Rolle besetzt ist</translation>
    </message>
    <message>
        <source>Who is %1?</source>
        <translation>Wer ist %1?</translation>
    </message>
    <message>
        <source>Who is served</source>
        <translation>Wem gedient wird</translation>
    </message>
    <message>
        <source>Who is served?</source>
        <translation>Wem wird gedient?</translation>
    </message>
    <message>
        <source>Who is the manager of %1? A manager is a customer as well, mostly the one who decides.</source>
        <translation>Wer ist die Führungskraft von %1? Auch eine Führungskraft ist Kunde, meist der, der entscheidet.</translation>
    </message>
    <message>
        <source>Who is your manager? A manager is a customer as well, mostly the one who decides.</source>
        <translation>Wer ist die eigene Führungskraft? Auch sie ist Kunde, meist der, der entscheidet.</translation>
    </message>
    <message>
        <source>Who matters</source>
        <translation>Auf wen es ankommt</translation>
    </message>
    <message>
        <source>Who matters to</source>
        <translation>Auf wen es ankommt für</translation>
    </message>
    <message>
        <source>Who needs a stand-in</source>
        <translation>Wer eine Vertretung braucht</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Who serves</source>
        <translation>Wer dient</translation>
    </message>
    <message>
        <source>Who serves %1</source>
        <translation>Wer %1 dient</translation>
    </message>
    <message>
        <source>Who serves me</source>
        <translation>Wer mir dient</translation>
    </message>
    <message>
        <source>Who serves this one</source>
        <translation>Wer dieser Rolle dient</translation>
    </message>
    <message>
        <source>Who serves this person</source>
        <translation>Wer dieser Person dient</translation>
    </message>
    <message>
        <source>Who serves whom, and whom your work reaches in the end.</source>
        <translation>Wer wem dient, und wen die eigene Arbeit am Ende erreicht.</translation>
    </message>
    <message>
        <source>Who serves?</source>
        <translation>Wer dient?</translation>
    </message>
    <message>
        <source>Whole chain</source>
        <translation>Ganze Kette</translation>
    </message>
    <message>
        <source>Whole for everyone it reaches</source>
        <translation>Ganz für jeden, den sie erreicht</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Whole, and readable parts</source>
        <translation>Ganz, und lesbare Teile</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wem</translation>
    </message>
    <message>
        <source>Whom do you serve?</source>
        <translation>Wem dienen Sie?</translation>
    </message>
    <message>
        <source>Whom does %1 serve?</source>
        <translation>Wem dient %1?</translation>
    </message>
    <message>
        <source>Whom does %1 serve? Draw that service, or mark %1 as an end customer.</source>
        <translation>Wem dient %1? Diese Leistung zeichnen oder %1 als Endkunden kennzeichnen.</translation>
    </message>
    <message>
        <source>Whom does one of them serve outside of the circle? Draw that service.</source>
        <translation>Wem dient jemand davon außerhalb des Kreises? Diese Leistung zeichnen.</translation>
    </message>
    <message>
        <source>Whom does the department serve? Draw a service that leads toward an end customer.</source>
        <translation>Wem dient die Abteilung? Eine Leistung zeichnen, die zu einem Endkunden führt.</translation>
    </message>
    <message>
        <source>Whom it serves</source>
        <translation>Wem sie dient</translation>
    </message>
    <message>
        <source>Whom you serve</source>
        <translation>Wem gedient wird</translation>
    </message>
    <message>
        <source>Whose customers</source>
        <translation>Wessen Kunden</translation>
    </message>
    <message>
        <source>Whose effort</source>
        <translation>Wessen Aufwand</translation>
    </message>
    <message>
        <source>Whose manager? Drop it on a card, or select that card first.</source>
        <translation>Wessen Führungskraft? Auf eine Karte ziehen oder diese zuerst auswählen.</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Wessen Zusagen</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>Whose, and for whom</source>
        <translation>Wessen, und für wen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Widths b&amp;y weight</source>
        <translation>Breite nach Ge&amp;wicht</translation>
    </message>
    <message>
        <source>With a legend</source>
        <translation>Mit Legende</translation>
    </message>
    <message>
        <source>With the tasks and their impact</source>
        <translation>Mit den Aufgaben und ihrer Wirkung</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Within the company</source>
        <translation>Im Unternehmen</translation>
    </message>
    <message>
        <source>Without a customer</source>
        <translation>Ohne Kunden</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>what was delivered</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work circles for ever among %1.</source>
        <translation>Arbeit kreist für immer zwischen %1.</translation>
    </message>
    <message>
        <source>Work ends at %1, who is no end customer.</source>
        <translation>Die Arbeit endet bei %1, und das ist kein Endkunde.</translation>
    </message>
    <message>
        <source>Work ends here without an end customer</source>
        <translation>Arbeit endet hier ohne Endkunden</translation>
    </message>
    <message>
        <source>Work that circles for ever</source>
        <translation>Arbeit, die endlos kreist</translation>
    </message>
    <message>
        <source>Working out what would be otherwise…</source>
        <translation>Es wird ausgerechnet, was anders wäre …</translation>
    </message>
    <message>
        <source>Works in isolation</source>
        <translation>Arbeitet für sich</translation>
    </message>
    <message>
        <source>Worth %1 to %3%2.</source>
        <comment>amount, range, direct customer</comment>
        <translation>Wert: %1 für %3%2.</translation>
    </message>
    <message>
        <source>Worth %1%2.</source>
        <comment>amount, range</comment>
        <translation>Wert: %1%2.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Would arrive</source>
        <translation>Käme an</translation>
    </message>
    <message>
        <source>Would receive</source>
        <translation>Käme an</translation>
    </message>
    <message>
        <source>Would vouch for me</source>
        <translation>Würde sich für mich verbürgen</translation>
    </message>
    <message>
        <source>Would vouch for this person</source>
        <translation>Würde sich für diese Person verbürgen</translation>
    </message>
    <message>
        <source>Write down what came of it</source>
        <translation>Aufschreiben, was daraus wurde</translation>
    </message>
    <message>
        <source>Write down what matters to you, one line each, and drag it into order. Tasks then say what they matter for.</source>
        <translation>Aufschreiben, was zählt, je eine Zeile, und in die Reihenfolge ziehen. Aufgaben sagen dann, wofür sie zählen.</translation>
    </message>
    <message>
        <source>Write down what to do better.</source>
        <translation>Aufschreiben, was besser zu machen ist.</translation>
    </message>
    <message>
        <source>Your customers are those whom your role serves: your manager, colleagues, end customers.</source>
        <translation>Kunden sind alle, denen die eigene Rolle dient: Führungskraft, Kollegen, Endkunden.</translation>
    </message>
    <message>
        <source>Your manager</source>
        <translation>Die eigene Führungskraft</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Der eigene Name</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Eigene Rolle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>a %1 was changed by somebody else</source>
        <translation>%1 wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>a DOCTYPE is not read, because it can hide what a file holds</source>
        <translation>ein DOCTYPE wird nicht gelesen, weil er verbergen kann, was in einer Datei steht</translation>
    </message>
    <message>
        <source>a Wardley map has no ids: a component that was renamed there is a new role here</source>
        <translation>eine Wardley-Karte hat keine Kennungen: Eine Komponente, die dort umbenannt wurde, ist hier eine neue Rolle</translation>
    </message>
    <message>
        <source>a card begins with BEGIN:VCARD</source>
        <translation>eine Karte beginnt mit BEGIN:VCARD</translation>
    </message>
    <message>
        <source>a card of more than %1 MB</source>
        <translation>eine Karte von mehr als %1 MB</translation>
    </message>
    <message>
        <source>a card that no END:VCARD closes</source>
        <translation>eine Karte, die kein END:VCARD schließt</translation>
    </message>
    <message>
        <source>a cell longer than %1 bytes</source>
        <translation>eine Zelle mit mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>a chain has nothing like it</source>
        <translation>eine Kette hat nichts dergleichen</translation>
    </message>
    <message>
        <source>a chain is as it is now</source>
        <translation>eine Kette ist so, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>a chain is as it is now; everything was taken, whenever it is</source>
        <translation>eine Kette ist so, wie sie jetzt ist; alles wurde übernommen, wann immer es gilt</translation>
    </message>
    <message>
        <source>a change without a row</source>
        <translation>eine Änderung ohne Zeile</translation>
    </message>
    <message>
        <source>a comment that does not end</source>
        <translation>ein Kommentar, der nicht endet</translation>
    </message>
    <message>
        <source>a component without a name</source>
        <translation>eine Komponente ohne Namen</translation>
    </message>
    <message>
        <source>a day early</source>
        <translation>einen Tag früher</translation>
    </message>
    <message>
        <source>a day late</source>
        <translation>einen Tag zu spät</translation>
    </message>
    <message>
        <source>a delivered task needs the day on which it was delivered</source>
        <translation>eine gelieferte Aufgabe braucht den Tag, an dem sie geliefert wurde</translation>
    </message>
    <message>
        <source>a diagram “%1”</source>
        <translation>ein Diagramm „%1“</translation>
    </message>
    <message>
        <source>a diagram “%1”; only flowcharts are read</source>
        <translation>ein Diagramm „%1“; nur Flussdiagramme werden gelesen</translation>
    </message>
    <message>
        <source>a document has exactly one title and owner</source>
        <translation>ein Dokument hat genau einen Titel und eine Person, der es gehört</translation>
    </message>
    <message>
        <source>a file has its name</source>
        <translation>eine Datei hat ihren Namen</translation>
    </message>
    <message>
        <source>a graph that does not begin</source>
        <translation>ein Graph, der nicht beginnt</translation>
    </message>
    <message>
        <source>a hyperedge without a name</source>
        <translation>eine Hyperkante ohne Namen</translation>
    </message>
    <message>
        <source>a line has at most 1,000 characters</source>
        <translation>eine Zeile hat höchstens 1.000 Zeichen</translation>
    </message>
    <message>
        <source>a line longer than %1 bytes</source>
        <translation>eine Zeile mit mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>a little</source>
        <comment>of an influence</comment>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>a little</source>
        <comment>of the work</comment>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>a name longer than %1 bytes</source>
        <translation>ein Name mit mehr als %1 Byte</translation>
    </message>
    <message>
        <source>a node without an id</source>
        <translation>ein Knoten ohne Kennung</translation>
    </message>
    <message>
        <source>a number beyond what a double holds</source>
        <translation>eine Zahl jenseits dessen, was ein Double fasst</translation>
    </message>
    <message>
        <source>a partnership has two different roles</source>
        <translation>eine Partnerschaft hat zwei verschiedene Rollen</translation>
    </message>
    <message>
        <source>a period ends after it begins</source>
        <translation>ein Zeitraum endet, nachdem er beginnt</translation>
    </message>
    <message>
        <source>a person has a name, an e-mail address and notes</source>
        <translation>eine Person hat Namen, E-Mail-Adresse und Notizen</translation>
    </message>
    <message>
        <source>a place that is no number</source>
        <translation>ein Ort, der keine Zahl ist</translation>
    </message>
    <message>
        <source>a program was stopped while it wrote the document, and here it cannot be put right</source>
        <translation>ein Programm wurde angehalten, während es das Dokument schrieb, und hier lässt sich das nicht richten</translation>
    </message>
    <message>
        <source>a quoted cell that does not end</source>
        <translation>eine Zelle in Anführungszeichen, die nicht endet</translation>
    </message>
    <message>
        <source>a remark needs a score or a note</source>
        <translation>eine Bemerkung braucht eine Note oder einen Text</translation>
    </message>
    <message>
        <source>a role does not influence itself</source>
        <translation>eine Rolle beeinflusst nicht sich selbst</translation>
    </message>
    <message>
        <source>a role does not serve itself</source>
        <translation>eine Rolle dient nicht sich selbst</translation>
    </message>
    <message>
        <source>a role is in one department</source>
        <translation>eine Rolle ist in einer Abteilung</translation>
    </message>
    <message>
        <source>a role is no customer of its own</source>
        <translation>eine Rolle ist nicht ihr eigener Kunde</translation>
    </message>
    <message>
        <source>a role serves another</source>
        <translation>eine Rolle einer anderen dient</translation>
    </message>
    <message>
        <source>a role stops</source>
        <translation>eine Rolle ausfällt</translation>
    </message>
    <message>
        <source>a row keeps its key</source>
        <translation>eine Zeile behält ihren Schlüssel</translation>
    </message>
    <message>
        <source>a service's weight changes</source>
        <translation>sich das Gewicht einer Leistung ändert</translation>
    </message>
    <message>
        <source>a subgraph that no “end” closes</source>
        <translation>ein Subgraph, den kein „end“ schließt</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a tag longer than %1 bytes</source>
        <translation>ein Tag mit mehr als %1 Byte</translation>
    </message>
    <message>
        <source>a text holds none</source>
        <translation>ein Text kann keine enthalten</translation>
    </message>
    <message>
        <source>a text in quotes that does not end</source>
        <translation>ein Text in Anführungszeichen, der nicht endet</translation>
    </message>
    <message>
        <source>a text longer than %1 bytes</source>
        <translation>ein Text mit mehr als %1 Byte</translation>
    </message>
    <message>
        <source>a text of the document is too long</source>
        <translation>ein Text des Dokuments ist zu lang</translation>
    </message>
    <message>
        <source>a text or number longer than %1 bytes</source>
        <translation>ein Text oder eine Zahl mit mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>a text that does not end; “%1” is missing</source>
        <translation>ein Text, der nicht endet; „%1“ fehlt</translation>
    </message>
    <message>
        <source>a text with the character NUL in it</source>
        <translation>ein Text mit dem Zeichen NUL darin</translation>
    </message>
    <message>
        <source>a value longer than %1 bytes</source>
        <translation>ein Wert mit mehr als %1 Byte</translation>
    </message>
    <message>
        <source>a weight is a number greater than 0</source>
        <translation>ein Gewicht ist eine Zahl größer als 0</translation>
    </message>
    <message>
        <source>a write-ahead log of another program lies beside this document; close that program</source>
        <translation>neben diesem Dokument liegt ein Write-Ahead-Log eines anderen Programms; jenes Programm schließen</translation>
    </message>
    <message>
        <source>a “+” that no text in quotes follows</source>
        <translation>ein „+“, auf das kein Text in Anführungszeichen folgt</translation>
    </message>
    <message>
        <source>about a third</source>
        <comment>of the work</comment>
        <translation>etwa ein Drittel</translation>
    </message>
    <message>
        <source>about half</source>
        <comment>of the work</comment>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <source>above already</source>
        <translation>schon oben</translation>
    </message>
    <message>
        <source>achievements, results, résumé, interview, report</source>
        <translation>Erreichtes, Ergebnisse, Lebenslauf, Bewerbung, Bericht</translation>
    </message>
    <message>
        <source>activities for which nobody is responsible (%1) became tasks of those who are accountable</source>
        <translation>Tätigkeiten, für die niemand zuständig ist (%1), wurden Aufgaben der Verantwortlichen</translation>
    </message>
    <message>
        <source>activities for which several are responsible (%1) became a task of each</source>
        <translation>Tätigkeiten, für die mehrere zuständig sind (%1), wurden je eine Aufgabe eines jeden</translation>
    </message>
    <message>
        <source>activity “%1”</source>
        <translation>Tätigkeit „%1“</translation>
    </message>
    <message>
        <source>all</source>
        <comment>of the work</comment>
        <translation>alles</translation>
    </message>
    <message>
        <source>all graphs of the file (%1) were taken together</source>
        <translation>alle Graphen der Datei (%1) wurden zusammengenommen</translation>
    </message>
    <message>
        <source>all graphs of the file (%1) were taken together; their labels became departments</source>
        <translation>alle Graphen der Datei (%1) wurden zusammengenommen; ihre Beschriftungen wurden Abteilungen</translation>
    </message>
    <message>
        <source>all pages (%1) were taken, one below the other</source>
        <translation>alle Seiten (%1) wurden übernommen, eine unter der anderen</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>an HTML text that does not end</source>
        <translation>ein HTML-Text, der nicht endet</translation>
    </message>
    <message>
        <source>an arrow</source>
        <translation>ein Pfeil</translation>
    </message>
    <message>
        <source>an arrow ends at a cluster (“%1”); it was taken to end at “%2” in it</source>
        <translation>ein Pfeil endet an einem Cluster („%1“); er wurde so genommen, als ende er darin bei „%2“</translation>
    </message>
    <message>
        <source>an arrow ends at the cluster “%1”; a role of its name stands for it</source>
        <translation>ein Pfeil endet am Cluster „%1“; eine Rolle dieses Namens steht dafür</translation>
    </message>
    <message>
        <source>an arrow ends at the group “%1”; a role of its name stands for it</source>
        <translation>ein Pfeil endet an der Gruppe „%1“; eine Rolle dieses Namens steht dafür</translation>
    </message>
    <message>
        <source>an arrow ends at “%1”, which is not there</source>
        <translation>ein Pfeil endet bei „%1“, was es nicht gibt</translation>
    </message>
    <message>
        <source>an arrow leaves a cluster (“%1”); it was taken to leave “%2” in it</source>
        <translation>ein Pfeil geht von einem Cluster aus („%1“); er wurde so genommen, als gehe er darin von „%2“ aus</translation>
    </message>
    <message>
        <source>an arrow with a text that does not end</source>
        <translation>ein Pfeil mit einem Text, der nicht endet</translation>
    </message>
    <message>
        <source>an arrow with two heads: “%1” and “%2” serve each other</source>
        <translation>ein Pfeil mit zwei Spitzen: „%1“ und „%2“ dienen einander</translation>
    </message>
    <message>
        <source>an attribute longer than %1 bytes</source>
        <translation>ein Attribut mit mehr als %1 Byte</translation>
    </message>
    <message>
        <source>an edge</source>
        <translation>eine Kante</translation>
    </message>
    <message>
        <source>an element or relation without an id</source>
        <translation>ein Element oder eine Beziehung ohne Kennung</translation>
    </message>
    <message>
        <source>an end customer has no tasks, and this role has %1</source>
        <translation>ein Endkunde hat keine Aufgaben, und diese Rolle hat %1</translation>
    </message>
    <message>
        <source>an object with more than %1 members</source>
        <translation>ein Objekt mit mehr als %1 Einträgen</translation>
    </message>
    <message>
        <source>an “end” without a subgraph; as the name of a node it is written “End”</source>
        <translation>ein „end“ ohne Untergraph; als Name eines Knotens schreibt man „End“</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>roles</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more end customer(s)</source>
        <translation>
            <numerusform>und %n weiterer Endkunde</numerusform>
            <numerusform>und %n weitere Endkunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more role(s)</source>
        <translation>
            <numerusform>und %n weitere Rolle</numerusform>
            <numerusform>und %n weitere Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, where yours stays</source>
        <translation>
            <numerusform>und %n weitere Stelle, an der das Eigene bleibt</numerusform>
            <numerusform>und %n weitere Stellen, an denen das Eigene bleibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which stay as they are</source>
        <translation>
            <numerusform>und %n weitere, die bleibt, wie sie ist</numerusform>
            <numerusform>und %n weitere, die bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation “%1”</source>
        <translation>Anmerkung „%1“</translation>
    </message>
    <message>
        <source>annual review, appraisal, achievements, report</source>
        <translation>Jahresgespräch, Gespräch, Erreichtes, Bericht</translation>
    </message>
    <message>
        <source>another program is writing to the document; try again in a moment</source>
        <translation>ein anderes Programm schreibt in das Dokument; gleich noch einmal versuchen</translation>
    </message>
    <message>
        <source>another role has the task %1 for this service</source>
        <translation>eine andere Rolle hat die Aufgabe %1 für diese Leistung</translation>
    </message>
    <message>
        <source>another row has it as its key; a new key was made up</source>
        <translation>eine andere Zeile hat sie als Schlüssel; ein neuer Schlüssel wurde gemacht</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>irgendwann</translation>
    </message>
    <message>
        <source>arrows that are not tied to a shape but drawn up to one (%1) were taken to end there</source>
        <translation>Pfeile, die an keine Form gebunden, aber bis an eine gezeichnet sind (%1), gelten als dort endend</translation>
    </message>
    <message>
        <source>arrows that say “%1” became services to the manager</source>
        <translation>Pfeile mit „%1“ wurden Leistungen für Vorgesetzte</translation>
    </message>
    <message>
        <source>arrows that say “%1” were turned, so that they point toward the customer</source>
        <translation>Pfeile mit „%1“ wurden umgedreht, sodass sie zum Kunden zeigen</translation>
    </message>
    <message>
        <source>arrows with two heads (%1) became two services, one each way</source>
        <translation>Pfeile mit zwei Spitzen (%1) wurden je zwei Leistungen, eine in jede Richtung</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>asked day</source>
        <translation>angefragter Tag</translation>
    </message>
    <message>
        <source>assistant “%1” of “%2”</source>
        <translation>Assistenz „%1“ von „%2“</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>at one of its ends no role is known</source>
        <translation>an einem Ende ist keine Rolle bekannt</translation>
    </message>
    <message>
        <source>bad</source>
        <comment>a score</comment>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>beyond expectation</source>
        <translation>über Erwarten</translation>
    </message>
    <message>
        <source>can influence %1</source>
        <translation>kann %1 beeinflussen</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>cannot take its new content (%1); these are new already: %2; the others are as they were</source>
        <translation>kann den neuen Inhalt nicht annehmen (%1); schon neu sind: %2; die anderen sind, wie sie waren</translation>
    </message>
    <message>
        <source>card “%1”</source>
        <translation>Karte „%1“</translation>
    </message>
    <message>
        <source>cards that lay on others were moved beside them: %1</source>
        <translation>Karten, die auf anderen lagen, wurden neben sie gerückt: %1</translation>
    </message>
    <message>
        <source>career</source>
        <comment>what a customer decides on</comment>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>checks, problems, hints</source>
        <translation>Prüfungen, Probleme, Hinweise</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>Spalte „%1“</translation>
    </message>
    <message>
        <source>compare, difference, since the last review</source>
        <translation>vergleichen, Unterschied, seit der letzten Beurteilung</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>an amount</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>contribution, dependence, stand-in</source>
        <translation>Beitrag, Abhängigkeit, Vertretung</translation>
    </message>
    <message>
        <source>control characters in “%1”</source>
        <translation>Steuerzeichen in „%1“</translation>
    </message>
    <message>
        <source>customer “%1” of the task “%2”</source>
        <translation>Kunde „%1“ der Aufgabe „%2“</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>data, notes and the like: %1</source>
        <translation>Daten, Notizen und dergleichen: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>decides %1</source>
        <translation>entscheidet über %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>delivered day</source>
        <translation>Liefertag</translation>
    </message>
    <message>
        <source>delivered on %1; what did it bring?</source>
        <translation>geliefert am %1; was hat es gebracht?</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>department, %n roles</source>
        <translation>
            <numerusform>Abteilung, %n Rolle</numerusform>
            <numerusform>Abteilung, %n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>derived mark</source>
        <translation>Marke „abgeleitet“</translation>
    </message>
    <message>
        <source>derived services (%1): a role that does what serves another serves it</source>
        <translation>abgeleitete Leistungen (%1): Eine Rolle, die tut, was einer anderen dient, dient ihr</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>does it</source>
        <translation>tut es</translation>
    </message>
    <message>
        <source>does not go with “%1”</source>
        <translation>passt nicht zu „%1“</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>fallen gelassen</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>in %n Tag fällig</numerusform>
            <numerusform>in %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message>
        <source>due, overdue, reminders, this week, worth a look</source>
        <translation>fällig, überfällig, Erinnerungen, diese Woche, einen Blick wert</translation>
    </message>
    <message>
        <source>edge from “%1” to “%2”</source>
        <translation>Kante von „%1“ nach „%2“</translation>
    </message>
    <message>
        <source>edits, undo, journal</source>
        <translation>Änderungen, rückgängig, Journal</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>elements more than %1 deep in each other</source>
        <translation>mehr als %1 Elemente ineinander</translation>
    </message>
    <message>
        <source>elements of the kind %1: %2</source>
        <translation>Elemente der Art %1: %2</translation>
    </message>
    <message>
        <source>elements of the unknown kind “%1”: %2</source>
        <translation>Elemente der unbekannten Art „%1“: %2</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>Ereignisse: %1</translation>
    </message>
    <message>
        <source>every arrow was taken both ways: “%1” and “%2” serve each other</source>
        <translation>jeder Pfeil wurde in beide Richtungen genommen: „%1“ und „%2“ dienen einander</translation>
    </message>
    <message>
        <source>every arrow was turned: “%2” serves “%1”</source>
        <translation>jeder Pfeil wurde umgedreht: „%2“ dient „%1“</translation>
    </message>
    <message>
        <source>every line without a head was taken both ways: “%1” and “%2” serve each other</source>
        <translation>jede Linie ohne Spitze wurde in beide Richtungen genommen: „%1“ und „%2“ dienen einander</translation>
    </message>
    <message>
        <source>every line without a head was turned: “%2” serves “%1”</source>
        <translation>jede Linie ohne Spitze wurde umgedreht: „%2“ dient „%1“</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>evolution of “%1”</source>
        <translation>Entwicklung von „%1“</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>Fachwissen</translation>
    </message>
    <message>
        <source>fair</source>
        <comment>a score</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>feedback, remark, score, praise, complaint</source>
        <translation>Rückmeldung, Bemerkung, Wertung, Lob, Beschwerde</translation>
    </message>
    <message>
        <source>fell short</source>
        <translation>blieb zurück</translation>
    </message>
    <message>
        <source>fell short on %1; what was learned?</source>
        <translation>blieb am %1 hinter dem Erwarteten zurück; was wurde gelernt?</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>flows from one role to another (%1) became services (%2); whether who receives one is a customer is yours to say</source>
        <translation>Flüsse von einer Rolle zu einer anderen (%1) wurden Leistungen (%2); ob ein Empfänger ein Kunde ist, ist selbst zu sagen</translation>
    </message>
    <message>
        <source>flows of conversations: %1</source>
        <translation>Flüsse von Konversationen: %1</translation>
    </message>
    <message>
        <source>flows within one role: %1</source>
        <translation>Flüsse innerhalb einer Rolle: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>a service</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <comment>a service</comment>
        <translation>für %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>for %n no outcome is noted</source>
        <translation>
            <numerusform>für %n ist kein Ergebnis notiert</numerusform>
            <numerusform>für %n ist kein Ergebnis notiert</numerusform>
        </translation>
    </message>
    <message>
        <source>for nobody yet</source>
        <translation>noch für niemanden</translation>
    </message>
    <message>
        <source>for one no outcome is noted</source>
        <translation>für eine ist kein Ergebnis notiert</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>für wen</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a day</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>gateways: %1</source>
        <translation>Gateways: %1</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>an opportunity</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>good</source>
        <comment>a score</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>groups at which arrows end became roles too: %1</source>
        <translation>Gruppen, an denen Pfeile enden, wurden auch Rollen: %1</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>hat ein Steuerzeichen</translation>
    </message>
    <message>
        <source>has a line break or tab; it must be one line</source>
        <translation>hat einen Zeilenumbruch oder Tabulator; es muss eine Zeile sein</translation>
    </message>
    <message>
        <source>has more cells than the header</source>
        <translation>hat mehr Zellen als die Kopfzeile</translation>
    </message>
    <message>
        <source>has more than %1 columns</source>
        <translation>hat mehr als %1 Spalten</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>holds no role</source>
        <translation>hat keine Rolle</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>hours/year, EUR, days</source>
        <translation>Stunden/Jahr, EUR, Tage</translation>
    </message>
    <message>
        <source>how to exceed</source>
        <translation>wie man sie übertrifft</translation>
    </message>
    <message>
        <source>hyperedge %1</source>
        <translation>Hyperkante %1</translation>
    </message>
    <message>
        <source>hyperedge “%1”</source>
        <translation>Hyperkante „%1“</translation>
    </message>
    <message>
        <source>hyperedges with two ends (%1) were taken as edges</source>
        <translation>Hyperkanten mit zwei Enden (%1) wurden als Kanten genommen</translation>
    </message>
    <message>
        <source>id “%1”</source>
        <translation>Kennung „%1“</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>in general</source>
        <comment>a remark on no quality</comment>
        <translation>allgemein</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>Beeinflussung</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8</source>
        <translation>ist UTF-16; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>is a document and is not written over; choose another name</source>
        <translation>ist ein Dokument und wird nicht überschrieben; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>is a document or another database, not a text to import; open it instead</source>
        <translation>ist ein Dokument oder eine andere Datenbank, kein Text zum Importieren; stattdessen öffnen</translation>
    </message>
    <message>
        <source>is a folder; a file is wanted</source>
        <translation>ist ein Ordner; gebraucht wird eine Datei</translation>
    </message>
    <message>
        <source>is a later version than this program reads (%1)</source>
        <translation>ist eine spätere Version, als dieses Programm liest (%1)</translation>
    </message>
    <message>
        <source>is a library of shapes for draw.io and no drawing; save a page that shows who serves whom, and import that</source>
        <translation>ist eine Formenbibliothek für draw.io und keine Zeichnung; speichern Sie eine Seite, die zeigt, wer wem dient, und importieren Sie diese</translation>
    </message>
    <message>
        <source>is a pipe or a device; a file is wanted</source>
        <translation>ist eine Pipe oder ein Gerät; gebraucht wird eine Datei</translation>
    </message>
    <message>
        <source>is blank</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is compressed (gzip); unpack it first</source>
        <translation>ist komprimiert (gzip); zuerst entpacken</translation>
    </message>
    <message>
        <source>is compressed in a way that is not known here</source>
        <translation>ist auf eine Weise gepackt, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>is greater than the amount</source>
        <translation>ist größer als die Menge</translation>
    </message>
    <message>
        <source>is greater than the high end</source>
        <translation>ist größer als das obere Ende</translation>
    </message>
    <message>
        <source>is larger than %1 MB</source>
        <translation>ist größer als %1 MB</translation>
    </message>
    <message>
        <source>is larger than %1 MB when it is unpacked</source>
        <translation>ist ausgepackt größer als %1 MB</translation>
    </message>
    <message>
        <source>is less than the amount</source>
        <translation>ist kleiner als die Menge</translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation>ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing; this is no JSON Graph Format</source>
        <translation>fehlt; das ist kein JSON Graph Format</translation>
    </message>
    <message>
        <source>is missing; this is not the JSON of a chain (“format” should be “%1”)</source>
        <translation>fehlt; dies ist nicht das JSON einer Kette („format“ sollte „%1“ sein)</translation>
    </message>
    <message>
        <source>is no ArchiMate model</source>
        <translation>ist kein ArchiMate-Modell</translation>
    </message>
    <message>
        <source>is no BPMN 2.0 file</source>
        <translation>ist keine BPMN-2.0-Datei</translation>
    </message>
    <message>
        <source>is no GEXF: its outermost element should be “gexf”</source>
        <translation>ist kein GEXF: Das äußerste Element müsste „gexf“ sein</translation>
    </message>
    <message>
        <source>is no GraphML: its outermost element should be “graphml”</source>
        <translation>ist kein GraphML: Das äußerste Element müsste „graphml“ sein</translation>
    </message>
    <message>
        <source>is no draw.io: its outermost element should be “mxfile” or “mxGraphModel”</source>
        <translation>ist kein draw.io: Das äußerste Element müsste „mxfile“ oder „mxGraphModel“ sein</translation>
    </message>
    <message>
        <source>is no member of a chain</source>
        <translation>ist kein Eintrag einer Kette</translation>
    </message>
    <message>
        <source>is no member of the kind “%1”</source>
        <translation>ist kein Eintrag der Art „%1“</translation>
    </message>
    <message>
        <source>is not a finite number</source>
        <translation>ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>is not a key (1 to 64 letters, digits, and _ . -)</source>
        <translation>ist kein Schlüssel (1 bis 64 Buchstaben, Ziffern und _ . -)</translation>
    </message>
    <message>
        <source>is not said inside a view</source>
        <translation>wird nicht innerhalb einer Ansicht gesagt</translation>
    </message>
    <message>
        <source>is not valid UTF-16 text</source>
        <translation>ist kein gültiger UTF-16-Text</translation>
    </message>
    <message>
        <source>is not valid UTF-8 text</source>
        <translation>ist kein gültiger UTF-8-Text</translation>
    </message>
    <message>
        <source>is said beside “%1”; one line is one edit</source>
        <translation>steht neben „%1“; eine Zeile ist eine Änderung</translation>
    </message>
    <message>
        <source>is still named by the %1 %2</source>
        <translation>wird noch genannt von: %1 %2</translation>
    </message>
    <message>
        <source>is the end customer %1, who has no tasks</source>
        <translation>ist der Endkunde %1, der keine Aufgaben hat</translation>
    </message>
    <message>
        <source>is the key of a %1 already</source>
        <translation>ist schon der Schlüssel von: %1</translation>
    </message>
    <message>
        <source>is the key of a %1 and of a %2</source>
        <translation>ist der Schlüssel von %1 und %2</translation>
    </message>
    <message>
        <source>is the role %1, which is no end customer</source>
        <translation>ist die Rolle %1, die kein Endkunde ist</translation>
    </message>
    <message>
        <source>is the service %1, which another role provides</source>
        <translation>ist die Leistung %1, die eine andere Rolle erbringt</translation>
    </message>
    <message>
        <source>is there exactly once and cannot be added or removed</source>
        <translation>gibt es genau einmal und lässt sich nicht hinzufügen oder entfernen</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>gibt es zweimal</translation>
    </message>
    <message>
        <source>it cannot be a key; a new key was made up</source>
        <translation>sie kann kein Schlüssel sein; ein neuer Schlüssel wurde gemacht</translation>
    </message>
    <message>
        <source>it does not have two ends</source>
        <translation>sie hat nicht zwei Enden</translation>
    </message>
    <message>
        <source>it has no two ends</source>
        <translation>es hat keine zwei Enden</translation>
    </message>
    <message>
        <source>it holds no letters of a RACI matrix</source>
        <translation>es enthält keine Buchstaben einer RACI-Matrix</translation>
    </message>
    <message>
        <source>it is invisible in the drawing</source>
        <translation>es ist in der Zeichnung unsichtbar</translation>
    </message>
    <message>
        <source>it is neither a component nor a link</source>
        <translation>es ist weder Komponente noch Verbindung</translation>
    </message>
    <message>
        <source>it is no pair of numbers</source>
        <translation>es ist kein Zahlenpaar</translation>
    </message>
    <message>
        <source>it is no person's</source>
        <translation>es gehört keiner Person</translation>
    </message>
    <message>
        <source>it is not UTF-8 and was read as %1</source>
        <translation>sie ist nicht in UTF-8 und wurde als %1 gelesen</translation>
    </message>
    <message>
        <source>it is only written on the map</source>
        <translation>es steht nur auf der Karte</translation>
    </message>
    <message>
        <source>it is the same person</source>
        <translation>es ist dieselbe Person</translation>
    </message>
    <message>
        <source>it is too far away</source>
        <translation>es liegt zu weit weg</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>es nennt niemanden</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>it was cancelled; nothing was written</source>
        <translation>es wurde abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>it was stopped before it was done; nothing was changed</source>
        <translation>es wurde angehalten, bevor es fertig war; nichts wurde geändert</translation>
    </message>
    <message>
        <source>its folder is not there; make it, or choose another; nothing was written</source>
        <translation>ihr Ordner ist nicht da; legen Sie ihn an, oder wählen Sie einen anderen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>its header does not tell what it holds</source>
        <translation>ihre Kopfzeile sagt nicht, was sie enthält</translation>
    </message>
    <message>
        <source>its impact was measured at a role that is no end customer here</source>
        <translation>die Wirkung wurde bei einer Rolle gemessen, die hier kein Endkunde ist</translation>
    </message>
    <message>
        <source>its manager</source>
        <translation>ihre Führungskraft</translation>
    </message>
    <message>
        <source>its places were drawn %1 times as far apart, so that the cards do not cover each other</source>
        <translation>ihre Plätze wurden %1-mal so weit auseinandergezogen, damit die Karten einander nicht verdecken</translation>
    </message>
    <message>
        <source>its two ends are those of another one here</source>
        <translation>die beiden Enden sind die einer anderen hier</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>knowledgeable</source>
        <comment>a quality</comment>
        <translation>sachkundig</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>weniger als 1 %</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lehre</translation>
    </message>
    <message>
        <source>lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>likable</source>
        <comment>a quality</comment>
        <translation>sympathisch</translation>
    </message>
    <message>
        <source>line “%1”</source>
        <translation>Zeile „%1“</translation>
    </message>
    <message>
        <source>lines without letters (%1) were taken as headings of the activities below</source>
        <translation>Zeilen ohne Buchstaben (%1) wurden als Überschriften der Tätigkeiten darunter genommen</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>manager mark</source>
        <translation>Marke „Führungskraft“</translation>
    </message>
    <message>
        <source>manager “%1” of “%2”</source>
        <translation>Führungskraft „%1“ von „%2“</translation>
    </message>
    <message>
        <source>mark the end customers first: a role that stops would be taken for one</source>
        <translation>markieren Sie zuerst die Endkunden: eine Rolle, die ausfällt, würde für einen gehalten</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>me (%1)</source>
        <comment>the owner</comment>
        <translation>ich (%1)</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>measured at</source>
        <translation>gemessen bei</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more than %1 MB of names and notes</source>
        <translation>mehr als %1 MB an Namen und Notizen</translation>
    </message>
    <message>
        <source>more than %1 activities, lanes and flows</source>
        <translation>mehr als %1 Aktivitäten, Lanes und Flüsse</translation>
    </message>
    <message>
        <source>more than %1 attributes</source>
        <translation>mehr als %1 Attribute</translation>
    </message>
    <message>
        <source>more than %1 attributes in one element</source>
        <translation>mehr als %1 Attribute in einem Element</translation>
    </message>
    <message>
        <source>more than %1 cards</source>
        <translation>mehr als %1 Karten</translation>
    </message>
    <message>
        <source>more than %1 cells</source>
        <translation>mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>more than %1 elements and relations</source>
        <translation>mehr als %1 Elemente und Beziehungen</translation>
    </message>
    <message>
        <source>more than %1 elements in one diagram</source>
        <translation>mehr als %1 Elemente in einem Diagramm</translation>
    </message>
    <message>
        <source>more than %1 keys</source>
        <translation>mehr als %1 Schlüssel</translation>
    </message>
    <message>
        <source>more than %1 nodes and arrows</source>
        <translation>mehr als %1 Knoten und Pfeile</translation>
    </message>
    <message>
        <source>more than %1 nodes and edges</source>
        <translation>mehr als %1 Knoten und Kanten</translation>
    </message>
    <message>
        <source>more than %1 references</source>
        <translation>mehr als %1 Verweise</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>mehr als %1 Zeilen</translation>
    </message>
    <message>
        <source>more than %1 values</source>
        <translation>mehr als %1 Werte</translation>
    </message>
    <message>
        <source>more than %1 ways lead from roles to what they do</source>
        <translation>mehr als %1 Wege führen von Rollen zu dem, was sie tun</translation>
    </message>
    <message>
        <source>more than 99 %</source>
        <translation>mehr als 99 %</translation>
    </message>
    <message>
        <source>most</source>
        <comment>of the work</comment>
        <translation>das meiste</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
    <message>
        <source>much</source>
        <comment>of an influence</comment>
        <translation>viel</translation>
    </message>
    <message>
        <source>must be an integer from -2 to 2</source>
        <translation>muss eine ganze Zahl von -2 bis 2 sein</translation>
    </message>
    <message>
        <source>must be from 0 to 1</source>
        <translation>muss von 0 bis 1 sein</translation>
    </message>
    <message>
        <source>must be greater than 0</source>
        <translation>muss größer als 0 sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names %1, which is not there</source>
        <translation>nennt %1, das es nicht gibt</translation>
    </message>
    <message>
        <source>names the %1 %2, which does not exist</source>
        <translation>nennt etwas, das es nicht gibt: %1 %2</translation>
    </message>
    <message>
        <source>nearly all</source>
        <comment>of the work</comment>
        <translation>fast alles</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no arrow ends at it</source>
        <translation>kein Pfeil endet daran</translation>
    </message>
    <message>
        <source>no day promised</source>
        <translation>kein Tag zugesagt</translation>
    </message>
    <message>
        <source>no end customer was found: an end customer has no tasks, and those who serve nobody have some: %1</source>
        <translation>kein Endkunde wurde gefunden: Ein Endkunde hat keine Aufgaben, und wer niemandem dient, hat welche: %1</translation>
    </message>
    <message>
        <source>no end customer was found: everybody who is served serves somebody</source>
        <translation>kein Endkunde wurde gefunden: Alle, denen gedient wird, dienen selbst jemandem</translation>
    </message>
    <message>
        <source>no end customer was found: nobody is served</source>
        <translation>kein Endkunde wurde gefunden: Niemandem wird gedient</translation>
    </message>
    <message>
        <source>no promised day</source>
        <translation>kein zugesagter Tag</translation>
    </message>
    <message>
        <source>no remarks with a score yet</source>
        <translation>noch keine Bemerkung mit Wertung</translation>
    </message>
    <message>
        <source>no role is marked as an end customer; the roles were taken as they are</source>
        <translation>keine Rolle ist als Endkunde gekennzeichnet; die Rollen wurden genommen, wie sie sind</translation>
    </message>
    <message>
        <source>no role that is read has the title “%1”, which --end-customers names</source>
        <translation>keine gelesene Rolle heißt „%1“, wie --end-customers sie nennt</translation>
    </message>
    <message>
        <source>no role, and no part of what a role does for another</source>
        <translation>keine Rolle und kein Teil dessen, was eine Rolle für eine andere tut</translation>
    </message>
    <message>
        <source>no table has a field “%1”</source>
        <translation>keine Tabelle hat ein Feld „%1“</translation>
    </message>
    <message>
        <source>no table has the column “%1”</source>
        <translation>keine Tabelle hat die Spalte „%1“</translation>
    </message>
    <message>
        <source>nobody contributes yet</source>
        <translation>noch trägt niemand bei</translation>
    </message>
    <message>
        <source>nobody is responsible or accountable for it</source>
        <translation>niemand ist dafür zuständig oder verantwortlich</translation>
    </message>
    <message>
        <source>nobody outside the company</source>
        <translation>niemand außerhalb des Unternehmens</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>node “%1”</source>
        <translation>Knoten „%1“</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the work</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none due yet</source>
        <comment>promises</comment>
        <translation>noch keine fällig</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>not valid JSON</source>
        <translation>kein gültiges JSON</translation>
    </message>
    <message>
        <source>not valid JSON: a colon should stand before column %1</source>
        <translation>kein gültiges JSON: vor Spalte %1 sollte ein Doppelpunkt stehen</translation>
    </message>
    <message>
        <source>not valid JSON: a comma or a closing bracket should stand before column %1</source>
        <translation>kein gültiges JSON: vor Spalte %1 sollte ein Komma oder eine schließende Klammer stehen</translation>
    </message>
    <message>
        <source>not valid JSON: a name in quotation marks should stand in column %1</source>
        <translation>kein gültiges JSON: in Spalte %1 sollte ein Name in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>not valid JSON: a text has a backslash before column %1 that says nothing known</source>
        <translation>kein gültiges JSON: vor Spalte %1 steht in einem Text ein Backslash, der nichts Bekanntes sagt</translation>
    </message>
    <message>
        <source>not valid JSON: a text has a line break or control character in column %1</source>
        <translation>kein gültiges JSON: in Spalte %1 hat ein Text einen Zeilenumbruch oder ein Steuerzeichen</translation>
    </message>
    <message>
        <source>not valid JSON: a value should stand in column %1; a text needs quotation marks</source>
        <translation>kein gültiges JSON: in Spalte %1 sollte ein Wert stehen; ein Text braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>not valid JSON: it ends before it is complete</source>
        <translation>kein gültiges JSON: es endet, bevor es vollständig ist</translation>
    </message>
    <message>
        <source>not valid JSON: something follows in column %1, after the end</source>
        <translation>kein gültiges JSON: in Spalte %1 folgt noch etwas nach dem Ende</translation>
    </message>
    <message>
        <source>not valid JSON: the number before column %1 is not complete</source>
        <translation>kein gültiges JSON: die Zahl vor Spalte %1 ist nicht vollständig</translation>
    </message>
    <message>
        <source>not valid JSON: the text before column %1 has no closing quotation mark</source>
        <translation>kein gültiges JSON: dem Text vor Spalte %1 fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>not valid JSON: what stands in column %1 is no UTF-8</source>
        <translation>kein gültiges JSON: was in Spalte %1 steht, ist kein UTF-8</translation>
    </message>
    <message>
        <source>not well-formed XML: %1</source>
        <translation>kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>note “%1”</source>
        <translation>Notiz „%1“</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>notes have at most 100,000 characters</source>
        <translation>Notizen haben höchstens 100.000 Zeichen</translation>
    </message>
    <message>
        <source>notes of people, roles and tasks</source>
        <translation>Notizen zu Personen, Rollen und Aufgaben</translation>
    </message>
    <message>
        <source>obstacles</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>obstacles of partnerships</source>
        <translation>Hindernisse von Partnerschaften</translation>
    </message>
    <message>
        <source>obstacles, guiding questions, two-way</source>
        <translation>Hindernisse, Leitfragen, gegenseitig</translation>
    </message>
    <message>
        <source>of texts that are there in several languages (%1), the one without a language was taken</source>
        <translation>von Texten, die es in mehreren Sprachen gibt (%1), wurde der ohne Sprachangabe genommen</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a day</comment>
        <translation>am</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <source>on the day</source>
        <comment>a delivery</comment>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <source>one</source>
        <comment>page of a poster</comment>
        <translation>eine</translation>
    </message>
    <message>
        <source>one of its ends is not tied to a shape</source>
        <translation>ein Ende ist an keine Form gebunden</translation>
    </message>
    <message>
        <source>only %1 edits can be done again</source>
        <translation>nur %1 Änderungen lassen sich wiederholen</translation>
    </message>
    <message>
        <source>only %1 edits can be undone</source>
        <translation>nur %1 Änderungen lassen sich zurücknehmen</translation>
    </message>
    <message>
        <source>only flowcharts are read</source>
        <translation>nur Flussdiagramme werden gelesen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an obstacle</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an opportunity</comment>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>open for %n days</source>
        <translation>
            <numerusform>seit %n Tag offen</numerusform>
            <numerusform>seit %n Tagen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>open for a day</source>
        <translation>seit einem Tag offen</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>Gelegenheiten</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>other details of the cards (%1)</source>
        <translation>andere Angaben der Karten (%1)</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>überfällig, %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>überfällig: %1</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Person, der es gehört</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>pages, report</source>
        <translation>Seiten, Bericht</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>pay</source>
        <comment>what a customer decides on</comment>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>place of “%1”</source>
        <translation>Platz von „%1“</translation>
    </message>
    <message>
        <source>poor</source>
        <comment>a score</comment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>position of “%1”</source>
        <translation>Position von „%1“</translation>
    </message>
    <message>
        <source>promised day</source>
        <translation>zugesagter Tag</translation>
    </message>
    <message>
        <source>promises for what follows</source>
        <translation>Zusagen für das, was folgt</translation>
    </message>
    <message>
        <source>promises, on time, late, slipped</source>
        <translation>Zusagen, pünktlich, zu spät, verschoben</translation>
    </message>
    <message>
        <source>relations of the kind %1: %2</source>
        <translation>Beziehungen der Art %1: %2</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>reliable</source>
        <comment>a quality</comment>
        <translation>zuverlässig</translation>
    </message>
    <message>
        <source>removed on %1</source>
        <translation>beseitigt am %1</translation>
    </message>
    <message numerus="yes">
        <source>removed on %1 after %n days</source>
        <translation>
            <numerusform>beseitigt am %1 nach %n Tag</numerusform>
            <numerusform>beseitigt am %1 nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>removed on %1 after a day</source>
        <translation>beseitigt am %1 nach einem Tag</translation>
    </message>
    <message>
        <source>reports to it</source>
        <translation>berichtet an sie</translation>
    </message>
    <message>
        <source>reputation</source>
        <comment>what a customer decides on</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>reviews and how finished tasks are told</source>
        <translation>Beurteilungen und wie fertige Aufgaben erzählt werden</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>role “%1”</source>
        <translation>Rolle „%1“</translation>
    </message>
    <message>
        <source>roles (%1) are the same one in the chain as another of the file</source>
        <translation>Rollen (%1) sind in der Kette dieselbe wie eine andere der Datei</translation>
    </message>
    <message>
        <source>roles that have no line of their own were made: %1</source>
        <translation>Rollen ohne eigene Zeile wurden angelegt: %1</translation>
    </message>
    <message>
        <source>roles without a label were called by their ids: %1</source>
        <translation>Rollen ohne Beschriftung wurden nach ihren Kennungen benannt: %1</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>service from “%1” to “%2”</source>
        <translation>Leistung von „%1“ an „%2“</translation>
    </message>
    <message>
        <source>service of “%1” to itself</source>
        <translation>Leistung von „%1“ an sich selbst</translation>
    </message>
    <message>
        <source>service “%1” of the task “%2”</source>
        <translation>Leistung „%1“ der Aufgabe „%2“</translation>
    </message>
    <message>
        <source>services (%1) are the same one in the chain as another of the file</source>
        <translation>Leistungen (%1) sind in der Kette dieselbe wie eine andere der Datei</translation>
    </message>
    <message>
        <source>several cards have that name</source>
        <translation>mehrere Karten haben diesen Namen</translation>
    </message>
    <message>
        <source>several have the title “%1”; name one by its key</source>
        <translation>mehrere haben den Titel „%1“; eine beim Schlüssel nennen</translation>
    </message>
    <message>
        <source>several parents of a node</source>
        <translation>mehrere Eltern eines Knotens</translation>
    </message>
    <message>
        <source>several roles have the same title, and each was taken: %1</source>
        <translation>mehrere Rollen haben denselben Titel, und jede wurde übernommen: %1</translation>
    </message>
    <message>
        <source>shapes (%1)</source>
        <translation>Formen (%1)</translation>
    </message>
    <message>
        <source>shapes and arrows (%1)</source>
        <translation>Formen und Pfeile (%1)</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>sollte %1 sein</translation>
    </message>
    <message>
        <source>should be 1 to %1</source>
        <translation>sollte 1 bis %1 sein</translation>
    </message>
    <message>
        <source>should be a finite number</source>
        <translation>sollte eine endliche Zahl sein</translation>
    </message>
    <message>
        <source>should be a key, or a list of two</source>
        <translation>sollte ein Schlüssel oder eine Liste von zweien sein</translation>
    </message>
    <message>
        <source>should be a kind of row, such as role, service or task</source>
        <translation>sollte eine Art von Zeile sein, etwa role, service oder task</translation>
    </message>
    <message>
        <source>should be a list</source>
        <translation>sollte eine Liste sein</translation>
    </message>
    <message>
        <source>should be a real day, written YYYY-MM-DD</source>
        <translation>sollte ein wirklicher Tag sein, geschrieben JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>should be an integer</source>
        <translation>sollte eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>should be an object</source>
        <translation>sollte ein Objekt sein</translation>
    </message>
    <message>
        <source>should be an object or a list</source>
        <translation>sollte ein Objekt oder eine Liste sein</translation>
    </message>
    <message>
        <source>should be how many edits, 1 or more</source>
        <translation>sollte sagen, wie viele Änderungen, 1 oder mehr</translation>
    </message>
    <message>
        <source>should be no list</source>
        <translation>sollte keine Liste sein</translation>
    </message>
    <message>
        <source>should be one JSON object</source>
        <translation>sollte ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>should be one key</source>
        <translation>sollte ein Schlüssel sein</translation>
    </message>
    <message>
        <source>should be one of: %1</source>
        <translation>sollte eins davon sein: %1</translation>
    </message>
    <message>
        <source>should be the keys of the two ends</source>
        <translation>sollten die Schlüssel der beiden Enden sein</translation>
    </message>
    <message>
        <source>should be yes or no</source>
        <translation>sollte ja oder nein sein</translation>
    </message>
    <message>
        <source>should be “%1”</source>
        <translation>sollte „%1“ sein</translation>
    </message>
    <message>
        <source>should have one of: add, change, remove, undo, redo</source>
        <translation>sollte eins davon haben: add, change, remove, undo, redo</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>some</source>
        <comment>of the work</comment>
        <translation>ein Teil</translation>
    </message>
    <message>
        <source>some texts are not UTF-8; they were read as Latin-1 (Windows-1252)</source>
        <translation>einige Texte sind kein UTF-8; sie wurden als Latin-1 (Windows-1252) gelesen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>subgraphs are nested deeper than %1</source>
        <translation>Subgraphen sind tiefer als %1 verschachtelt</translation>
    </message>
    <message>
        <source>sway, manager, reputation, opportunity, opportunities, influence, who serves me</source>
        <translation>Gewicht, Vorgesetzte, Ruf, Chance, Chancen, Einfluss, wer mir dient</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>an opportunity</comment>
        <translation>ergriffen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>targets, measures, objectives, isolation</source>
        <translation>Zielwerte, Maße, Absichten, Alleingang</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>tasks changed: %n</source>
        <translation>
            <numerusform>Aufgaben geändert: %n</numerusform>
            <numerusform>Aufgaben geändert: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>text after the closing quote of a cell</source>
        <translation>Text hinter dem schließenden Anführungszeichen einer Zelle</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>texts that are there in several languages (%1) were taken in “%2”</source>
        <translation>Texte, die es in mehreren Sprachen gibt (%1), wurden in „%2“ genommen</translation>
    </message>
    <message>
        <source>the %1 %2 is there already</source>
        <translation>%1 %2 gibt es schon</translation>
    </message>
    <message>
        <source>the %1 %2 was changed since, so this edit cannot be taken back</source>
        <translation>%1 %2 wurde seither geändert, deshalb lässt sich dies nicht zurücknehmen</translation>
    </message>
    <message>
        <source>the XML ends too early</source>
        <translation>das XML endet zu früh</translation>
    </message>
    <message>
        <source>the activity is missing</source>
        <translation>die Tätigkeit fehlt</translation>
    </message>
    <message>
        <source>the archive has more than %1 files</source>
        <translation>das Archiv hat mehr als %1 Dateien</translation>
    </message>
    <message>
        <source>the archive holds a file that would lie outside of it: “%1”</source>
        <translation>das Archiv enthält eine Datei, die außerhalb läge: „%1“</translation>
    </message>
    <message>
        <source>the archive holds no %1</source>
        <translation>das Archiv enthält kein %1</translation>
    </message>
    <message>
        <source>the archive holds the file “%1” twice</source>
        <translation>das Archiv enthält die Datei „%1“ zweimal</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>the archive is larger than 4 GB, or says so</source>
        <translation>das Archiv ist größer als 4 GB oder behauptet es</translation>
    </message>
    <message>
        <source>the archive lies on several disks</source>
        <translation>das Archiv liegt auf mehreren Datenträgern</translation>
    </message>
    <message>
        <source>the arrow “%1”</source>
        <translation>der Pfeil „%1“</translation>
    </message>
    <message>
        <source>the arrows were taken as they are written, from the first end to the second</source>
        <translation>die Pfeile wurden genommen, wie sie geschrieben sind, vom ersten Ende zum zweiten</translation>
    </message>
    <message>
        <source>the arrows were turned: “%1” needs “%2” there, so that “%2” serves “%1”</source>
        <translation>die Pfeile wurden umgedreht: „%1“ braucht dort „%2“, also dient „%2“ „%1“</translation>
    </message>
    <message>
        <source>the card of “%1” says no title; a role of that name was made</source>
        <translation>die Karte von „%1“ nennt keinen Titel; eine Rolle dieses Namens wurde angelegt</translation>
    </message>
    <message>
        <source>the chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>the compressed content is damaged</source>
        <translation>der gepackte Inhalt ist beschädigt</translation>
    </message>
    <message>
        <source>the compressed content is larger than %1 MB when it is unpacked</source>
        <translation>der gepackte Inhalt ist ausgepackt größer als %1 MB</translation>
    </message>
    <message>
        <source>the compressed page “%1” cannot be read: line %2, %3</source>
        <translation>die gepackte Seite „%1“ lässt sich nicht lesen: Zeile %2, %3</translation>
    </message>
    <message>
        <source>the disk cannot be read (%1)</source>
        <translation>der Datenträger lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>the disk cannot be written (%1); nothing was changed</source>
        <translation>der Datenträger lässt sich nicht beschreiben (%1); nichts wurde geändert</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed, so make room and try again</source>
        <translation>der Datenträger ist voll; nichts wurde geändert, also Platz schaffen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the disk is full; nothing was written</source>
        <translation>der Datenträger ist voll; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>the document can only be read here; save a copy elsewhere to change it</source>
        <translation>das Dokument lässt sich hier nur lesen; anderswo eine Kopie speichern, um es zu ändern</translation>
    </message>
    <message>
        <source>the document cannot be removed</source>
        <translation>das Dokument lässt sich nicht entfernen</translation>
    </message>
    <message>
        <source>the document cannot be written here; save a copy elsewhere</source>
        <translation>das Dokument lässt sich hier nicht schreiben; anderswo eine Kopie speichern</translation>
    </message>
    <message>
        <source>the document does not take this value (%1)</source>
        <translation>das Dokument nimmt diesen Wert nicht an (%1)</translation>
    </message>
    <message>
        <source>the document has a title</source>
        <translation>das Dokument hat schon einen Titel</translation>
    </message>
    <message>
        <source>the document has an owner</source>
        <translation>das Dokument gehört schon jemandem</translation>
    </message>
    <message>
        <source>the document has it; only its holders and services were taken</source>
        <translation>das Dokument hat sie; nur ihre Besetzung und ihre Leistungen wurden übernommen</translation>
    </message>
    <message>
        <source>the document is damaged: %1</source>
        <translation>das Dokument ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the document is there already; it can be changed</source>
        <translation>das Dokument gibt es schon; es lässt sich ändern</translation>
    </message>
    <message>
        <source>the document was moved, replaced or deleted while it was open; save a copy to keep your work</source>
        <translation>das Dokument wurde verschoben, ersetzt oder gelöscht, während es offen war; eine Kopie speichern, um die Arbeit zu behalten</translation>
    </message>
    <message>
        <source>the edit %1 is not the next to be undone or redone</source>
        <translation>die Änderung %1 ist nicht die nächste, die zurückgenommen oder wiederholt werden kann</translation>
    </message>
    <message>
        <source>the encoding “%1” is not read; save it as UTF-8</source>
        <translation>die Kodierung „%1“ wird nicht gelesen; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>the end of the notes of “%1”</source>
        <translation>das Ende der Notizen von „%1“</translation>
    </message>
    <message>
        <source>the end of “%1”</source>
        <translation>das Ende von „%1“</translation>
    </message>
    <message>
        <source>the example “%1” is missing; install the program again</source>
        <translation>das Beispiel „%1“ fehlt; das Programm neu installieren</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>die Datei lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>the file holds %1 graphs; all were read, each with nodes of its own</source>
        <translation>die Datei enthält %1 Graphen; alle wurden gelesen, jeder mit eigenen Knoten</translation>
    </message>
    <message>
        <source>the first view shows every role and stays</source>
        <translation>die erste Ansicht zeigt jede Rolle und bleibt</translation>
    </message>
    <message>
        <source>the first view shows every role and stays the first</source>
        <translation>die erste Ansicht zeigt jede Rolle und bleibt die erste</translation>
    </message>
    <message>
        <source>the flow “%1” ends at “%2”, which is not there</source>
        <translation>der Fluss „%1“ endet bei „%2“, das nicht da ist</translation>
    </message>
    <message>
        <source>the folder of the document cannot be written; save a copy elsewhere</source>
        <translation>in den Ordner des Dokuments lässt sich nicht schreiben; anderswo eine Kopie speichern</translation>
    </message>
    <message>
        <source>the folder of the file is not there; make it first</source>
        <translation>den Ordner der Datei gibt es nicht; erst anlegen</translation>
    </message>
    <message>
        <source>the format “%1” is not read; these are: %2</source>
        <translation>das Format „%1“ wird nicht gelesen; gelesen werden: %2</translation>
    </message>
    <message>
        <source>the history of the edits</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>the history of this document does not reach back to %1</source>
        <translation>der Verlauf dieses Dokuments reicht nicht bis %1 zurück</translation>
    </message>
    <message>
        <source>the id “%1” is there twice</source>
        <translation>die Kennung „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>the impact of %1 was measured at this end customer</source>
        <translation>die Wirkung von %1 wurde bei diesem Endkunden gemessen</translation>
    </message>
    <message>
        <source>the journal does not reach back to the edit %1</source>
        <translation>das Journal reicht nicht bis zur Bearbeitung %1 zurück</translation>
    </message>
    <message>
        <source>the journal has no edit %1</source>
        <translation>das Journal hat keine Änderung %1</translation>
    </message>
    <message>
        <source>the key %1 is there twice</source>
        <translation>den Schlüssel %1 gibt es zweimal</translation>
    </message>
    <message>
        <source>the manager “%1” has no card; a role of that name was made</source>
        <translation>„%1“, die Führungskraft, hat keine Karte; eine Rolle dieses Namens wurde angelegt</translation>
    </message>
    <message>
        <source>the member “%1” stands twice in one object</source>
        <translation>der Eintrag „%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>the other letters of activities (%1) were written into the notes of their tasks</source>
        <translation>die anderen Buchstaben von Tätigkeiten (%1) wurden in die Notizen ihrer Aufgaben geschrieben</translation>
    </message>
    <message>
        <source>the own order of the customers</source>
        <translation>die eigene Reihenfolge der Kunden</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>den Eigentümer</translation>
    </message>
    <message>
        <source>the page holds %1 flowcharts; all were read, each with nodes of its own</source>
        <translation>die Seite enthält %1 Flussdiagramme; alle wurden gelesen, jedes mit eigenen Knoten</translation>
    </message>
    <message>
        <source>the place of “%1” is no number</source>
        <translation>der Platz von „%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>the places are those of the diagram “%1”, which shows the most roles (%2)</source>
        <translation>die Plätze sind die des Diagramms „%1“, das die meisten Rollen zeigt (%2)</translation>
    </message>
    <message>
        <source>the relation “%1” ends at “%2”, which is not there</source>
        <translation>die Beziehung „%1“ endet bei „%2“, das nicht da ist</translation>
    </message>
    <message>
        <source>the role has no service to it</source>
        <translation>die Rolle erbringt ihm keine Leistung</translation>
    </message>
    <message>
        <source>the role has several services to it</source>
        <translation>die Rolle erbringt ihm mehrere Leistungen</translation>
    </message>
    <message>
        <source>the task “%1” belongs to “%2”, which is not there</source>
        <translation>die Aufgabe „%1“ gehört zu „%2“, was es nicht gibt</translation>
    </message>
    <message>
        <source>the text ends where a name is expected</source>
        <translation>der Text endet, wo ein Name erwartet wird</translation>
    </message>
    <message>
        <source>the text ends where a node is expected</source>
        <translation>der Text endet, wo ein Knoten erwartet wird</translation>
    </message>
    <message>
        <source>the text ends where a port is expected</source>
        <translation>der Text endet, wo ein Port erwartet wird</translation>
    </message>
    <message>
        <source>the text ends where a value is expected</source>
        <translation>der Text endet, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>the text ends where “[” is expected</source>
        <translation>der Text endet, wo „[“ erwartet wird</translation>
    </message>
    <message>
        <source>the text ends where “]” is expected</source>
        <translation>der Text endet, wo „]“ erwartet wird</translation>
    </message>
    <message>
        <source>the text ends where “{” is expected</source>
        <translation>der Text endet, wo „{“ erwartet wird</translation>
    </message>
    <message>
        <source>the text ends where “}” is expected</source>
        <translation>der Text endet, wo „}“ erwartet wird</translation>
    </message>
    <message>
        <source>the text is not UTF-8; it was read as Latin-1 (Windows-1252)</source>
        <translation>der Text ist nicht UTF-8; er wurde als Latin-1 (Windows-1252) gelesen</translation>
    </message>
    <message>
        <source>the texts of its graph need more than %1 MB</source>
        <translation>die Texte des Graphen brauchen mehr als %1 MB</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>den Titel</translation>
    </message>
    <message>
        <source>the title of the role in column %1 is missing</source>
        <translation>der Titel der Rolle in Spalte %1 fehlt</translation>
    </message>
    <message>
        <source>there are no CSV files in this folder</source>
        <translation>in diesem Ordner gibt es keine CSV-Dateien</translation>
    </message>
    <message>
        <source>there is a file of this name already; choose another name</source>
        <translation>eine Datei dieses Namens gibt es schon; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>das gibt es nicht: %1 %2</translation>
    </message>
    <message>
        <source>there is no card in it</source>
        <translation>es ist keine Karte darin</translation>
    </message>
    <message>
        <source>there is no card of that name</source>
        <translation>es gibt keine Karte dieses Namens</translation>
    </message>
    <message>
        <source>there is no component in it; is it a Wardley map?</source>
        <translation>es ist keine Komponente darin; ist es eine Wardley-Karte?</translation>
    </message>
    <message>
        <source>there is no diagram in it</source>
        <translation>es ist kein Diagramm darin</translation>
    </message>
    <message>
        <source>there is no field for it</source>
        <translation>dafür gibt es kein Feld</translation>
    </message>
    <message>
        <source>there is no format of that name: end the file's name in .pdf, .svg, .png, .html, .json, .csv, .dot, .graphml, .mmd or .md</source>
        <translation>ein Format dieses Namens gibt es nicht: den Dateinamen auf .pdf, .svg, .png, .html, .json, .csv, .dot, .graphml, .mmd oder .md enden lassen</translation>
    </message>
    <message>
        <source>there is no graph in it</source>
        <translation>es ist kein Graph darin</translation>
    </message>
    <message>
        <source>there is no page with shapes in it</source>
        <translation>es ist keine Seite mit Formen darin</translation>
    </message>
    <message>
        <source>there is no service of that key</source>
        <translation>eine Leistung mit diesem Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <translation>darin ist keine Tabelle</translation>
    </message>
    <message>
        <source>there is no table of roles, services, tasks or responsibilities in it</source>
        <translation>darin ist keine Tabelle von Rollen, Leistungen, Aufgaben oder Zuständigkeiten</translation>
    </message>
    <message>
        <source>there is not enough memory for it</source>
        <translation>dafür reicht der Speicher nicht</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>they are hidden in the drawing</source>
        <translation>sie sind in der Zeichnung ausgeblendet</translation>
    </message>
    <message>
        <source>they are no work; flows were followed through them</source>
        <translation>sie sind keine Arbeit; Flüsse wurden durch sie hindurch verfolgt</translation>
    </message>
    <message>
        <source>they end at no pool, lane or activity</source>
        <translation>sie enden an keinem Pool, keiner Lane und keiner Aktivität</translation>
    </message>
    <message>
        <source>they have no text, and no arrow ends at them</source>
        <translation>sie haben keinen Text, und kein Pfeil endet an ihnen</translation>
    </message>
    <message>
        <source>they make no service, task, holder or department</source>
        <translation>sie ergeben keine Leistung, Aufgabe, Besetzung oder Abteilung</translation>
    </message>
    <message>
        <source>they say nothing of who serves whom</source>
        <translation>sie sagen nichts darüber, wer wem dient</translation>
    </message>
    <message>
        <source>this XML is none that is read; its outermost element is “%1”</source>
        <translation>dieses XML wird nicht gelesen; das äußerste Element ist „%1“</translation>
    </message>
    <message>
        <source>this document was made by a later version of Throughline (its version is %1, this program knows %2); update the program</source>
        <translation>dieses Dokument stammt von einer späteren Version von Throughline (seine Version ist %1, dieses Programm kennt %2); das Programm erneuern</translation>
    </message>
    <message>
        <source>this document was switched to a write-ahead log by another program; switch it back (PRAGMA journal_mode=DELETE)</source>
        <translation>dieses Dokument wurde von einem anderen Programm auf ein Write-Ahead-Log umgestellt; zurückstellen (PRAGMA journal_mode=DELETE)</translation>
    </message>
    <message>
        <source>this file is empty, not a Throughline document</source>
        <translation>diese Datei ist leer, kein Dokument von Throughline</translation>
    </message>
    <message>
        <source>this folder cannot be made (%1)</source>
        <translation>dieser Ordner lässt sich nicht anlegen (%1)</translation>
    </message>
    <message>
        <source>this is a folder, not a document</source>
        <translation>dies ist ein Ordner, kein Dokument</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>dies ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>this is not a Throughline document</source>
        <translation>dies ist kein Dokument von Throughline</translation>
    </message>
    <message>
        <source>this is not a document as Throughline makes it (its text is not UTF-8)</source>
        <translation>dies ist kein Dokument, wie Throughline es macht (sein Text ist nicht UTF-8)</translation>
    </message>
    <message>
        <source>this is not a document as Throughline makes it (“%1” is not as it should be)</source>
        <translation>dies ist kein Dokument, wie Throughline es macht („%1“ ist nicht, wie es sein sollte)</translation>
    </message>
    <message>
        <source>this is the document itself; choose another name</source>
        <translation>dies ist das Dokument selbst; einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>those who are served and serve nobody became end customers: %1</source>
        <translation>wem gedient wird und wer niemandem dient, wurde Endkunde: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <translation>Titel „%1“</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to do, work, bulk</source>
        <translation>zu tun, Arbeit, viele auf einmal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>two-way mark</source>
        <translation>Kennzeichen „gegenseitig“</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>values nested more than %1 deep</source>
        <translation>Werte, die mehr als %1 tief verschachtelt sind</translation>
    </message>
    <message>
        <source>values, priorities, effort, spread</source>
        <translation>Werte, Prioritäten, Aufwand, Verteilung</translation>
    </message>
    <message>
        <source>very good</source>
        <comment>a score</comment>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>was changed by somebody else</source>
        <translation>wurde von jemand anderem geändert</translation>
    </message>
    <message>
        <source>was removed by somebody else</source>
        <translation>wurde von jemand anderem entfernt</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight of the service from “%1” to “%2”</source>
        <translation>Gewicht der Leistung von „%1“ an „%2“</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>was zuerst kommt</translation>
    </message>
    <message>
        <source>what is stored is not what was read of it; the document is damaged</source>
        <translation>was gespeichert ist, ist nicht, was davon gelesen wurde; das Dokument ist beschädigt</translation>
    </message>
    <message>
        <source>what it provides</source>
        <translation>was sie leistet</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>was getan wurde</translation>
    </message>
    <message>
        <source>what was supposed is no longer in the chain</source>
        <translation>was angenommen wurde, ist nicht mehr in der Kette</translation>
    </message>
    <message>
        <source>who sways pay, career and reputation</source>
        <translation>wer Einfluss auf Gehalt, Laufbahn und Ruf hat</translation>
    </message>
    <message>
        <source>within the company</source>
        <comment>where a result stays</comment>
        <translation>im Unternehmen</translation>
    </message>
    <message>
        <source>without a unit</source>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>would vouch for them</source>
        <translation>würde sich für diese Person verbürgen</translation>
    </message>
    <message>
        <source>would vouch for you</source>
        <translation>würde sich verbürgen</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you may not read this file</source>
        <translation>diese Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>you may not read this file; ask its owner</source>
        <translation>diese Datei darf nicht gelesen werden; bei ihrem Besitzer nachfragen</translation>
    </message>
    <message>
        <source>you may not write here; choose another place</source>
        <translation>hier darf nicht geschrieben werden; einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a number that is not defined</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a title in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a field, and what is wrong with it</comment>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” serve each other.</source>
        <translation>„%1“ und „%2“ dienen einander.</translation>
    </message>
    <message>
        <source>“%1” has tasks and is taken as no end customer</source>
        <translation>„%1“ hat Aufgaben und gilt nicht als Endkunde</translation>
    </message>
    <message>
        <source>“%1” is a word of the language; as a name it stands in quotes</source>
        <translation>„%1“ ist ein Wort der Sprache; als Name steht es in Anführungszeichen</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>„%1“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is no amount. Write it with its unit: 40 hours/year.</source>
        <translation>„%1“ ist keine Menge. Mit Einheit schreiben: 40 Stunden/Jahr.</translation>
    </message>
    <message>
        <source>“%1” is no direct customer; draw a service to it first</source>
        <translation>„%1“ ist kein direkter Kunde; erst eine Leistung dorthin zeichnen</translation>
    </message>
    <message>
        <source>“%1” is no end customer</source>
        <translation>„%1“ ist kein Endkunde</translation>
    </message>
    <message>
        <source>“%1” is no format of a report</source>
        <translation>„%1“ ist kein Format eines Berichts</translation>
    </message>
    <message>
        <source>“%1” is no kind of role. It is one of: %2.</source>
        <translation>„%1“ ist keine Art von Rolle. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no state. It is one of: %2.</source>
        <translation>„%1“ ist kein Zustand. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write 2026-03-12, 12 Mar or +7.</source>
        <translation>„%1“ ist kein Tag. Schreibweise: 2026-03-12, 12. März oder +7.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not expected here</source>
        <translation>„%1“ wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>“%1” is not possible now. %2</source>
        <translation>„%1“ ist jetzt nicht möglich. %2</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ ist zweimal da</translation>
    </message>
    <message>
        <source>“%1” of the activity “%2”</source>
        <translation>„%1“ der Tätigkeit „%2“</translation>
    </message>
    <message>
        <source>“%1” serves “%2”.</source>
        <translation>„%1“ dient „%2“.</translation>
    </message>
    <message>
        <source>“%1” stands outside of quotes, where it means nothing</source>
        <translation>„%1“ steht außerhalb von Anführungszeichen, wo es nichts bedeutet</translation>
    </message>
    <message>
        <source>“%1” stands where a name is expected</source>
        <translation>„%1“ steht, wo ein Name erwartet wird</translation>
    </message>
    <message>
        <source>“%1” stands where a port is expected</source>
        <translation>„%1“ steht, wo ein Port erwartet wird</translation>
    </message>
    <message>
        <source>“%1” stands where a value is expected</source>
        <translation>„%1“ steht, wo ein Wert erwartet wird</translation>
    </message>
    <message>
        <source>“%1” stands where an attribute is expected</source>
        <translation>„%1“ steht, wo ein Attribut erwartet wird</translation>
    </message>
    <message>
        <source>“%1” stands where “[” is expected</source>
        <translation>„%1“ steht, wo „[“ erwartet wird</translation>
    </message>
    <message>
        <source>“%1” stands where “graph” or “digraph” is expected</source>
        <translation>„%1“ steht, wo „graph“ oder „digraph“ erwartet wird</translation>
    </message>
    <message>
        <source>“%1” stands where “{” is expected</source>
        <translation>„%1“ steht, wo „{“ erwartet wird</translation>
    </message>
    <message>
        <source>“%1” was delivered already; it cannot be dropped</source>
        <translation>„%1“ ist schon geliefert; es lässt sich nicht fallen lassen</translation>
    </message>
    <message>
        <source>“%1” was delivered already; it cannot be started</source>
        <translation>„%1“ ist schon geliefert; es lässt sich nicht beginnen</translation>
    </message>
    <message>
        <source>“%1” was dropped; nothing of it arrives.</source>
        <translation>„%1“ ist fallen gelassen; davon kommt nichts an.</translation>
    </message>
    <message>
        <source>“%1”, %2</source>
        <comment>an obstacle, and how long it is there</comment>
        <translation>„%1“, %2</translation>
    </message>
    <message>
        <source>“%1”, delivered on %2</source>
        <translation>„%1“, geliefert am %2</translation>
    </message>
    <message>
        <source>“--” stands in a digraph; write “-&gt;”, or begin with “graph”</source>
        <translation>„--“ steht in einem digraph; „-&gt;“ schreiben oder mit „graph“ beginnen</translation>
    </message>
    <message>
        <source>“-&gt;” stands in a graph; write “--”, or begin with “digraph”</source>
        <translation>„-&gt;“ steht in einem graph; „--“ schreiben oder mit „digraph“ beginnen</translation>
    </message>
    <message>
        <source>“Depended on” is what %1 would lose if the role stopped: its own work, and all that passes through it. Work passes through several roles, so these shares add up to more than 100 %.</source>
        <translation>„Hängt davon ab“ ist, was %1 verlöre, wenn die Rolle ausfiele: ihre eigene Arbeit und alles, was durch sie hindurchläuft. Arbeit läuft durch mehrere Rollen, also ergeben diese Anteile zusammen mehr als 100 %.</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>less, as a share</comment>
        <translation>−%1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Höher</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Niedriger</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Erhöhen</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Verringern</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Menü zeigen</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Hierher gehen</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts rollen</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Nach unten rollen</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Vorige Seite</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Auswahlliste öffnen</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Löst das Fenster oder dockt es wieder an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Schließt dieses Fenster</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Links</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Rechts</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Einen neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mit Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien der Art:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Zeigen: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien zeigen</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Soll die Datei ersetzt werden?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Diese Datei gibt es nicht.
Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Diesen Ordner gibt es nicht.
Bitte den Namen prüfen.</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ ist schreibgeschützt.
Trotzdem löschen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>„%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Der Ordner ließ sich nicht löschen.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Einzelheiten zeigen …</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Einzelheiten verbergen …</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nein, k&amp;eine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Vorgaben wiederherstellen</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Mehr &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Weniger &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In Datei drucken (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In Datei drucken …</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Von selbst</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alles drucken</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Seiten von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Seitenauswahl:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplare:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Zusammentragen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Lange Seite</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Kurze Seite</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Ort:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Ausgabe&amp;datei:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Hierher rollen</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Seite nach links</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Seite nach oben</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Seite nach rechts</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Seite nach unten</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Nach rechts rollen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten rollen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Umschalt+Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Runter</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Nach links rollen</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Nach rechts rollen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Adresse des &amp;Verweises kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
</TS>
