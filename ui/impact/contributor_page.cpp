#include "ui/impact/contributor_page.h"

#include <QComboBox>
#include <QLabel>
#include <algorithm>

#include "core/analysis/analysis.h"
#include "ui/looks/flow_row.h"
#include "ui/looks/rows.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

/// More are not read by anybody, and each is a row of widgets' work.
constexpr std::size_t mostRows = 500;

/// In a loop that is too large to be inverted each row costs a solution of its own: no more rows than take some tenths
/// of a second.
std::size_t rowsFor(const Graph& graph) {
    constexpr std::size_t mostVisits = 2'000'000;
    constexpr std::size_t leastRows = 20;
    std::size_t largest = 0;
    for (const Node loop : graph.cycles()) {
        if (!graph.isClosedLoop(loop))
            largest = std::max<std::size_t>(largest, graph.sizeOf(loop));
    }
    return largest <= Solver::returnsLimit ? mostRows : std::clamp(mostVisits / largest, leastRows, mostRows);
}

Figure share(const std::optional<double>& value) {
    if (!value)
        return {ContributorPage::tr("–", "a number that is not defined"), std::nullopt, std::nullopt};
    return {words::ofShare(*value), *value, *value};
}

QString title(const Chain& chain, Slot role) {
    return toText(chain.roles().at(role)->title);
}

} // namespace

ContributorPage::ContributorPage(DocumentBridge& bridge, QWidget* parent)
    : ImpactPage(bridge, tr("Contributions"), parent), customers_(new QComboBox(this)) {
    auto* label = makeLabel(tr("Who matters to"), "muted", this);
    label->setWordWrap(false);
    label->setBuddy(customers_);
    customers_->setAccessibleName(tr("End customer"));
    customers_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    customers_->setMaximumWidth(320);
    subjectLine().addWidget(label);
    subjectLine().addWidget(customers_);
    addButtons(true);
    addTable();
    connect(customers_, &QComboBox::activated, this, [this](int index) {
        customer_ = RoleKey(fromText(customers_->itemData(index).toString()));
        refresh();
    });
}

void ContributorPage::setCustomer(const RoleKey& customer) {
    customer_ = customer;
}

void ContributorPage::fillCustomers() {
    const Chain& chain = bridge().chain();
    const QSignalBlocker quiet(customers_);
    customers_->clear();
    int chosen = -1;
    for (const Slot slot : bridge().analysis().endCustomers()) {
        const RoleKey& key = chain.roles().at(slot)->key;
        if (key == customer_)
            chosen = customers_->count();
        customers_->addItem(title(chain, slot), toText(key.text()));
    }
    customers_->setCurrentIndex(customers_->count() == 0 ? -1 : std::max(chosen, 0));
    customer_ = RoleKey(fromText(customers_->currentData().toString()));
    customers_->setEnabled(customers_->count() > 0);
}

void ContributorPage::refresh() {
    if (bridge().isOpen())
        fillCustomers();
    const Chain& chain = bridge().chain();
    const Slot customer = chain.roles().slotOf(customer_);
    if (!bridge().isOpen() || customer == noSlot) {
        answer(tr("There is no end customer yet. Mark the role for whom the chain exists, and this says who matters to "
                  "it."),
               {}, {});
        return;
    }
    const Analysis& analysis = bridge().analysis();
    const Basis basis = analysis.basis();
    const std::size_t most = rowsFor(analysis.graph());
    const CustomerImpact impact = analysis.impact(customer, most);
    const QString name = title(chain, customer);
    QString sentence;
    if (impact.roles.empty())
        sentence = tr("No work arrives at %1 yet: draw who serves it.").arg(name);
    else if (basis == Basis::effort)
        sentence = tr("%1 receives %2 hours of the chain's work.").arg(name, words::ofRoundNumber(impact.received, 1));
    else
        sentence = tr("%1 receives as much work as %2 roles do. Every role counts the same, because fewer than half of "
                      "them have tasks with an effort.")
                       .arg(name, words::ofRoundNumber(impact.received, 1));
    if (analysis.isAssumed())
        sentence += QLatin1Char(' ') + tr("No end customer is marked; those that serve nobody are taken for them.");
    if (impact.roles.size() == most)
        sentence += QLatin1Char(' ') + tr("The first %n row(s) are shown.", nullptr, static_cast<int>(most));
    std::vector<FigureRow> rows;
    for (const RoleImpact& row : impact.roles) {
        const QString own = basis == Basis::effort ? tr("%1 h", "hours").arg(words::ofRoundNumber(row.own, 1))
                                                   : words::ofRoundNumber(row.own, 1);
        rows.push_back({chain.roles().at(row.role)->key,
                        {{title(chain, row.role), std::nullopt, std::nullopt},
                         {own, row.own, std::nullopt},
                         share(row.reach),
                         share(row.contribution),
                         share(row.dependence)}});
    }
    setTraced(customer_, tr("Impact at %1").arg(name));
    answer(sentence, {tr("Role"), tr("Own work"), tr("Arrives"), tr("Contributes"), tr("Depended on")}, rows);
    explain(computation(impact, basis));
}

QStringList ContributorPage::computation(const CustomerImpact& impact, Basis basis) const {
    if (impact.roles.empty() || impact.received <= 0.0)
        return {};
    const Chain& chain = bridge().chain();
    const QString name = title(chain, impact.customer);
    const RoleImpact& first = impact.roles.front();
    const QString role = title(chain, first.role);
    QStringList lines;
    lines << (basis == Basis::effort
                  ? tr("Own work is the effort of a role's tasks that are not dropped: %1 has %2 hours.")
                        .arg(role, words::ofRoundNumber(first.own, 1))
                  : tr("Own work is 1 for every role, because fewer than half of them have tasks with an effort."));
    lines << tr("Each role is taken to pass all its work on in the same proportions, those of its services' weights: "
                "%1 of what %2 does arrives at %3.")
                 .arg(words::ofShare(first.reach), role, name);
    lines << tr("So %1 × %2 = %3 of the %4 that %5 receives come from %6: it contributes %7.")
                 .arg(words::ofRoundNumber(first.own, 1), words::ofShare(first.reach),
                      words::ofRoundNumber(first.own * first.reach, 2), words::ofRoundNumber(impact.received, 1), name,
                      role, words::ofShare(first.contribution.value_or(0.0)));
    lines
        << tr("“Depended on” is what %1 would lose if the role stopped: its own work, and all that passes through it. "
              "Work passes through several roles, so these shares add up to more than 100 %.")
               .arg(name);
    if (const std::size_t assumed = assumedWeights(chain, bridge().analysis().graph()).size(); assumed > 0)
        lines << tr("%n service(s) beside others have no weight and count as 1.", nullptr, static_cast<int>(assumed));
    if (!impact.exact)
        lines << tr("A loop of the chain is so large that it was solved step by step, and has not settled wholly.");
    return lines;
}

} // namespace throughline
