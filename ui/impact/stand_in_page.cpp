#include "ui/impact/stand_in_page.h"

#include <QLabel>

#include "core/analysis/analysis.h"
#include "core/analysis/stand_ins.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t mostRows = 200;
} // namespace

StandInPage::StandInPage(DocumentBridge& bridge, QWidget* parent)
    : ImpactPage(bridge, tr("Who needs a stand-in"), parent) {
    auto* label = makeLabel(tr("Who needs a stand-in"), "muted", this);
    label->setWordWrap(false);
    subjectLine().addWidget(label);
    addButtons(false);
    addTable();
    setTraced({}, tr("Who needs a stand-in"));
}

void StandInPage::refresh() {
    if (!bridge().isOpen()) {
        answer({}, {}, {});
        return;
    }
    const Chain& chain = bridge().chain();
    const StandIns found = bridge().analysis().standIns(mostRows);
    if (found.roles.empty()) {
        answer(tr("No work arrives at an end customer yet, so nobody would be missed there."), {}, {});
        return;
    }
    const auto title = [&](Slot role) { return toText(chain.roles().at(role)->title); };
    std::vector<FigureRow> rows;
    int alone = 0;
    for (const StandIn& one : found.roles) {
        alone += one.holders <= 1 ? 1 : 0;
        const QString holders = one.holders == 0 ? tr("nobody yet") : QString::number(one.holders);
        QString hardest;
        if (one.hardestHit != noSlot)
            hardest = tr("%1, by %2", "an end customer, and the share that it loses")
                          .arg(title(one.hardestHit), words::ofShare(one.hardestShare));
        rows.push_back({chain.roles().at(one.role)->key,
                        {{title(one.role), std::nullopt, std::nullopt},
                         {words::ofShare(one.share), one.share, one.share},
                         {hardest, std::nullopt, std::nullopt},
                         {holders, static_cast<double>(one.holders), std::nullopt}}});
    }
    answer(tr("%n role(s) that end customers would miss are held by one person or nobody: a stand-in keeps the work "
              "arriving when the role pauses.",
              nullptr, alone),
           {tr("Role"), tr("End customers would lose"), tr("Hardest for"), tr("Held by")}, rows);
    const StandIn& first = found.roles.front();
    QStringList lines{
        tr("If %1 stopped, its own work and all that passes through it would no longer arrive: %2 of the %3 that all "
           "end customers receive, which is %4.")
            .arg(title(first.role), words::ofRoundNumber(first.loss, 2), words::ofRoundNumber(found.received, 1),
                 words::ofShare(first.share)),
        tr("The rest of the chain is taken to go on as it is, and nobody to step in. This says nothing about how well "
           "anybody works.")};
    if (!found.exact)
        lines << tr("A loop of the chain is so large that some of its roles are left out.");
    explain(lines);
}

} // namespace throughline
