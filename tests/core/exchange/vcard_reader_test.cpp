#include "core/exchange/vcard_reader.h"

#include <gtest/gtest.h>

#include "tests/core/exchange/some_chain.h"

namespace throughline::exchange {
namespace {

using Lines = std::vector<std::string>;

Outcome vcard(std::string_view text) {
    return importGraph("vcard", text);
}

/// A card of that version with these lines.
std::string card(std::string_view lines, std::string_view version = "3.0") {
    return "BEGIN:VCARD\r\nVERSION:" + std::string(version) + "\r\n" + std::string(lines) + "END:VCARD\r\n";
}

/// "name <email>" of each person, in order.
Lines peopleOf(const Outcome& outcome) {
    EXPECT_EQ(outcome.error, "");
    Lines lines;
    for (const Person& person : outcome.chain.people())
        lines.push_back(person.name + (person.email.empty() ? "" : " <" + person.email + '>'));
    return lines;
}

/// "title (department): holder" of each role, in order.
Lines holdersOf(const Outcome& outcome) {
    EXPECT_EQ(outcome.error, "");
    Lines lines;
    for (const Role& role : outcome.chain.roles()) {
        std::string line = role.title + (role.department.empty() ? "" : " (" + role.department + ')') + ':';
        for (const PersonKey& holder : role.holders)
            line += ' ' + outcome.chain.people().find(holder)->name;
        lines.push_back(line);
    }
    return lines;
}

TEST(Vcard, BringsPeople) {
    EXPECT_EQ(peopleOf(vcard(card("FN:Ann Example\r\nEMAIL:ann@example.com\r\n") + "\r\n" +
                             card("N:Doe;John;Q.;Dr.;Jr.\nemail;type=home:b@x\nEMAIL;TYPE=work,pref:a@x\n", "4.0") +
                             card("EMAIL;PREF=2:c@x\nEMAIL;PREF=1:d@x\n"))),
              (Lines{"Ann Example <ann@example.com>", "Dr. John Q. Doe Jr. <a@x>", "d@x <d@x>"}));
}

TEST(Vcard, OfSeveralNamesAndTitlesTheDearestCounts) {
    EXPECT_EQ(holdersOf(vcard(card("FN;PREF=2:Second\r\nFN;PREF=1:Dana\r\nFN:Third\r\nTITLE:\r\nTITLE;PREF=50:Lead\r\n"
                                   "TITLE;PREF=1:Head\r\n",
                                   "4.0") +
                              card("FN:First\r\nFN:Other\r\nTITLE:One\r\nTITLE;TYPE=pref:Two\r\n"))),
              (Lines{"Head: Dana", "Two: First"}));
}

TEST(Vcard, ACompanyOfApplesAddressBookIsNobody) {
    const Outcome outcome =
        vcard(card("FN:Widgets\r\nORG:Widgets;\r\nX-ABShowAs:COMPANY\r\n") + card("FN:Ann\r\nX-ABShowAs:PERSON\r\n"));
    EXPECT_EQ(peopleOf(outcome), Lines{"Ann"});
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{"1: card “Widgets”: it is no person's"});
}

TEST(Vcard, TitlesBecomeRolesThatTheyHold) {
    const Outcome outcome =
        vcard(card("FN:Ann\r\nTITLE:Buyer\\, senior\r\nORG:Acme\\; Sons;Purchasing;North\r\nNOTE:a\\nb\r\n") +
              card("FN:Bob\r\nROLE:Seller\r\nORG:Acme\r\n"));
    EXPECT_EQ(holdersOf(outcome), (Lines{"Buyer, senior (Purchasing): Ann", "Seller: Bob"}));
    EXPECT_EQ(outcome.chain.people().row(0)->notes, "a\nb");
}

TEST(Vcard, LinesAreUnfoldedAndDecoded) {
    EXPECT_EQ(peopleOf(vcard(card("F\r\n N:An\r\n n Ex\r\n\tample\r\n"))), Lines{"Ann Example"});
    EXPECT_EQ(peopleOf(vcard(card("item1.FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=F6rg=\r\n Meier\r\n"
                                  "EMAIL;INTERNET;QUOTED-PRINTABLE:j=40x\r\n",
                                  "2.1"))),
              Lines{"Jörg Meier <j@x>"});
    EXPECT_EQ(peopleOf(vcard(card("FN;ENCODING=b:QW5u\r\n"))), Lines{"Ann"});
    EXPECT_EQ(peopleOf(vcard(card("FN;CHARSET=windows-1252:\x80uro\r\n", "2.1"))), Lines{"€uro"});
    // Version 2.1 knows one escape only, and folds where there is a space.
    EXPECT_EQ(peopleOf(vcard(card("N:Doe\\; Sons;A\\nn\r\n  B\r\n", "2.1"))), Lines{"A\\nn B Doe; Sons"});
    const Outcome latin = vcard(card("FN:Ren\xE9\r\n"));
    EXPECT_EQ(peopleOf(latin), Lines{"René"});
    EXPECT_EQ(latin.choices, Lines{"some texts are not UTF-8; they were read as Latin-1 (Windows-1252)"});
    EXPECT_EQ(peopleOf(vcard(card("EMAIL;X-A=\"a:b;c\";TYPE=\"work,voice\":q@x\r\nFN:Q\r\n", "4.0"))),
              Lines{"Q <q@x>"});
}

TEST(Vcard, ManagersAreServed) {
    const Outcome outcome =
        vcard(card("FN:Ann\r\nTITLE:Buyer\r\nX-EVOLUTION-MANAGER:Bob\r\nX-MS-ASSISTANT:Cid\r\n") +
              card("FN:Bob\r\nTITLE:Head\r\nX-MANAGER:Big Blue\r\n") + card("FN:Cid\r\nX-ASSISTANT:Nobody\r\n"));
    EXPECT_EQ(holdersOf(outcome), (Lines{"Buyer: Ann", "Head: Bob", "Cid: Cid", "Big Blue: Big Blue"}));
    EXPECT_EQ(servicesOf(outcome.chain), (Lines{"Buyer > Head (manager)", "Cid > Buyer", "Head > Big Blue (manager)"}));
    EXPECT_EQ(Lines(outcome.choices.begin(), outcome.choices.begin() + 2),
              (Lines{"14: the card of “Cid” says no title; a role of that name was made",
                     "12: the manager “Big Blue” has no card; a role of that name was made"}));
    EXPECT_EQ(linesOf(outcome.leftOut), Lines{"17: assistant “Nobody” of “Cid”: there is no card of that name"});
}

TEST(Vcard, RelationsNameCardsByTheirAddress) {
    EXPECT_EQ(servicesOf(
                  vcard(card("FN:Ann\nTITLE:A\nUID:urn:uuid:1\nRELATED;TYPE=x-manager:urn:uuid:2\n", "4.0") +
                        card("FN:Bob\nTITLE:B\nUID:urn:uuid:2\nEMAIL:b@x\nRELATED;TYPE=agent;VALUE=text:Cid\n", "4.0") +
                        card("FN:Cid\nTITLE:C\nitem1.X-ABRELATEDNAMES;type=pref:Ann\nitem1.X-ABLabel:_$!<Manager>!$_\n"
                             "RELATED;TYPE=friend:mailto:b@x\nRELATED;TYPE=supervisor:mailto:b@x\n"))
                      .chain),
              (Lines{"A > B (manager)", "C > A (manager)", "C > B", "C > B (manager)"}));
}

TEST(Vcard, ARelationThatIsSaidTwiceIsOne) {
    EXPECT_EQ(servicesOf(vcard(card("FN:Ann\nTITLE:A\nX-MS-MANAGER:Bob\nX-MANAGER:bob\nRELATED;TYPE=supervisor:urn:b\n"
                                    "RELATED;TYPE=assistant:urn:b\n",
                                    "4.0") +
                               card("FN:Bob\nTITLE:B\nUID:urn:b\nX-ASSISTANT:Ann\n", "4.0"))
                             .chain),
              (Lines{"A > B", "A > B (manager)", "B > A"}));
}

TEST(Vcard, NamesThatSeveralHaveAreNobodys) {
    const Outcome outcome =
        vcard(card("FN:Ann\r\nTITLE:A\r\nX-MANAGER:Bob\r\nX-ASSISTANT:Ann\r\n") +
              card("FN:Bob\r\nTITLE:B\r\nEMAIL:1@x\r\n") + card("FN:bob\r\nTITLE:C\r\nEMAIL:2@x\r\n"));
    EXPECT_EQ(servicesOf(outcome.chain), Lines{});
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"5: manager “Bob” of “Ann”: several cards have that name",
                                               "6: assistant “Ann” of “Ann”: it is the same person"}));
}

TEST(Vcard, WhatIsNoPersonIsLeftOut) {
    const Outcome outcome =
        vcard(card("FN:Team\r\nKIND:group\r\nMEMBER:urn:uuid:1\r\n", "4.0") +
              card("TEL:1\r\nPHOTO;ENCODING=b:" + std::string(5'000'000, 'A') + "\r\n AAAA\r\nADR:x\r\n") +
              card("FN:Ann\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Inner\r\nEND:VCARD\r\n", "2.1"));
    EXPECT_EQ(peopleOf(outcome), Lines{"Ann"});
    EXPECT_EQ(linesOf(outcome.leftOut), (Lines{"1: card “Team”: it is no person's", "7: card “”: it names nobody",
                                               ": other details of the cards (ADR, AGENT, MEMBER, PHOTO, TEL): a "
                                               "person has a name, an e-mail address and notes"}));
}

TEST(Vcard, WhatIsWrongIsSaidWithItsLine) {
    EXPECT_EQ(vcard("").error, "there is no card in it");
    EXPECT_EQ(vcard("hello\n").error, "1: a card begins with BEGIN:VCARD");
    EXPECT_EQ(vcard("\nFN:Ann\n").error, "2: a card begins with BEGIN:VCARD");
    EXPECT_EQ(vcard("BEGIN:VCARD\nFN:Ann\n").error, "1: a card that no END:VCARD closes");
    EXPECT_EQ(vcard(card("UID:1\nFN:Ann\n") + card("UID:1\nFN:Bob\n")).error, "6: the id “1” is there twice");
    EXPECT_EQ(vcard(card("FN:" + std::string(50'000'000, 'x') + "\n")).error, "3: a value longer than 1,000,000 bytes");
    std::string folded = "BEGIN:VCARD\nX\"";
    for (int i = 0; i < 2'000'000; ++i)
        folded += "\n x";
    EXPECT_EQ(vcard(folded).error, "1: a card that no END:VCARD closes");
    std::string deep;
    for (int i = 0; i < 1'000'000; ++i)
        deep += "BEGIN:VCARD\n";
    EXPECT_EQ(vcard(deep).error, "1: a card that no END:VCARD closes");
    EXPECT_EQ(vcard(std::string_view("\xFF\xFE"
                                     "B\0",
                                     4))
                  .error,
              "is not valid UTF-8 text");
}

TEST(Vcard, ExamplesReadWithTheirFigures) {
    NEEDS_EXAMPLES();
    for (const std::string file : {"John_Doe_EVOLUTION.vcf", "John_Doe_MS_OUTLOOK.vcf"}) {
        SCOPED_TRACE(file);
        const Outcome john = importExample("vcard/" + file);
        EXPECT_EQ(servicesOf(john.chain), Lines{"Money Counter > Big Blue (manager)"});
        EXPECT_EQ(roleTitled(john.chain, "Money Counter").department, "Accounting");
        EXPECT_EQ(john.leftOut.size(), 2u);
    }
    EXPECT_EQ(peopleOf(importExample("vcard/gmail-list.vcf")),
              (Lines{"Arnold Smith <asmithk@gmail.com>", "Chris Beatle <chrisy55d@yahoo.com>",
                     "Doug White <dwhite@gmail.com>"}));
    EXPECT_EQ(peopleOf(importExample("vcard/issue114.vcf")), Lines{"Dummy, Dummy <dummy.dummy@dummy.com>"});
    EXPECT_EQ(peopleOf(importExample("vcard/rfc6350-example.vcf")),
              Lines{"Simon Perreault <simon.perreault@viagenie.ca>"});
}

} // namespace
} // namespace throughline::exchange
