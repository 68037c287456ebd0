#include "ui/impact/arrival_page.h"

#include <QLabel>

#include "core/analysis/analysis.h"
#include "core/report/trace_words.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/panels/fields.h"
#include "ui/panels/role_names.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {
constexpr std::size_t mostPaths = 3;
constexpr std::size_t mostNamed = 4;
} // namespace

ArrivalPage::ArrivalPage(DocumentBridge& bridge, QWidget* parent)
    : ImpactPage(bridge, tr("Where the work arrives"), parent),
      line_(new NameField([this] { return roleTitles(this->bridge().chain(), {}); }, this)) {
    auto* label = makeLabel(tr("Where the work arrives of"), "muted", this);
    label->setWordWrap(false);
    label->setBuddy(line_);
    line_->setAccessibleName(tr("Role"));
    line_->setPlaceholderText(tr("A role"));
    line_->setMinimumWidth(220);
    subjectLine().addWidget(label);
    subjectLine().addWidget(line_);
    addButtons(true);
    addTable();
    connect(line_, &LineField::committed, this, [this](const QString& typed) {
        setRole(roleTitled(this->bridge().chain(), typed.trimmed()));
        refresh();
    });
}

void ArrivalPage::setRole(const RoleKey& role) {
    role_ = role;
}

void ArrivalPage::refresh() {
    const Chain& chain = bridge().chain();
    const Slot slot = bridge().isOpen() ? chain.roles().slotOf(role_) : noSlot;
    if (slot == noSlot) {
        line_->setValue(QString());
        answer(tr("Choose a role, here or on the sheet, to see at which end customers its work arrives."), {}, {});
        return;
    }
    const Analysis& analysis = bridge().analysis();
    const QString name = toText(chain.roles().at(slot)->title);
    line_->setValue(name);
    const Trace trace = analysis.traceRole(slot, mostPaths);
    const auto ends = analysis.endCustomers();
    const auto title = [&](Slot role) { return toText(chain.roles().at(role)->title); };
    QString sentence;
    if (std::ranges::find(ends, slot) != ends.end())
        sentence = tr("%1 is an end customer: the chain's work arrives there, and its own goes no further.").arg(name);
    else if (trace.endCustomers.empty())
        sentence = tr("Nothing of what %1 does arrives at an end customer.").arg(name);
    else if (trace.lost > 1e-9)
        sentence = tr("The work of %1 reaches %n end customer(s); %2 of it arrives at none.", nullptr,
                      static_cast<int>(trace.endCustomers.size()))
                       .arg(name, words::ofShare(trace.lost));
    else
        sentence = tr("All the work of %1 arrives, at %n end customer(s).", nullptr,
                      static_cast<int>(trace.endCustomers.size()))
                       .arg(name);
    std::vector<FigureRow> rows;
    if (std::ranges::find(ends, slot) == ends.end()) {
        for (const EndCustomerReach& end : trace.endCustomers) {
            const auto own = analysis.impactOf(slot, end.role);
            QStringList critical;
            for (const Slot role : end.criticalRoles) {
                if (static_cast<std::size_t>(critical.size()) < mostNamed)
                    critical << title(role);
            }
            if (end.criticalRoles.size() > mostNamed)
                critical << QStringLiteral("…");
            Figure contribution{tr("–", "a number that is not defined"), std::nullopt, std::nullopt};
            if (own && own->contribution)
                contribution = {words::ofShare(*own->contribution), *own->contribution, *own->contribution};
            rows.push_back({chain.roles().at(end.role)->key,
                            {{title(end.role), std::nullopt, std::nullopt},
                             {words::ofShare(end.reach), end.reach, end.reach},
                             contribution,
                             {QString::number(end.hops), static_cast<double>(end.hops), std::nullopt},
                             {critical.join(QLatin1String(", ")), std::nullopt, std::nullopt}}});
        }
    }
    setTraced(role_, tr("Where the work of %1 arrives").arg(name));
    answer(sentence,
           {tr("End customer"), tr("Arrives"), tr("Of what it receives"), tr("Steps"), tr("All of it passes")}, rows);
    QStringList lines;
    for (const std::string& line : report::computationWords(chain, trace, words::language()))
        lines << toText(line);
    explain(lines);
}

} // namespace throughline
