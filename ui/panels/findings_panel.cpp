#include "ui/panels/findings_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTimer>
#include <QTreeWidget>
#include <algorithm>
#include <map>

#include "core/analysis/mend.h"
#include "ui/looks/margins.h"
#include "ui/looks/rows.h"
#include "ui/looks/theme.h"
#include "ui/panels/findings_watch.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr std::size_t mostInGroup = 100;
/// In a larger chain the findings are worked out only while they are seen.
constexpr std::size_t largeChain = 20'000;
constexpr int checkRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;
constexpr int mendRole = Qt::UserRole + 2;

/// What a kind of finding is called.
QString titleOf(std::string_view check) {
    static const std::map<std::string_view, const char*> titles{
        {"unreached_role", QT_TRANSLATE_NOOP("FindingsPanel", "Roles whose work reaches no end customer")},
        {"closed_loop", QT_TRANSLATE_NOOP("FindingsPanel", "Work that circles for ever")},
        {"task_without_customer", QT_TRANSLATE_NOOP("FindingsPanel", "Tasks without a customer")},
        {"task_past_promise", QT_TRANSLATE_NOOP("FindingsPanel", "Tasks past their promised day")},
        {"unserved_end_customer", QT_TRANSLATE_NOOP("FindingsPanel", "End customers whom nobody serves")},
        {"impact_elsewhere", QT_TRANSLATE_NOOP("FindingsPanel", "Impact measured where the task does not reach")},
        {"lost_department", QT_TRANSLATE_NOOP("FindingsPanel", "Departments all of whose work is lost")},
        {"no_end_customer", QT_TRANSLATE_NOOP("FindingsPanel", "No end customer is marked")},
        {"task_without_expectation", QT_TRANSLATE_NOOP("FindingsPanel", "Tasks without an expectation")},
        {"delivered_without_impact", QT_TRANSLATE_NOOP("FindingsPanel", "Delivered tasks without an impact")},
        {"fell_short_without_lesson", QT_TRANSLATE_NOOP("FindingsPanel", "Tasks that fell short, without a lesson")},
        {"service_without_expectation", QT_TRANSLATE_NOOP("FindingsPanel", "Services without an expectation")},
        {"assumed_weight", QT_TRANSLATE_NOOP("FindingsPanel", "Weights that are assumed")},
        {"one_way_partnership", QT_TRANSLATE_NOOP("FindingsPanel", "Two-way partnerships that are one-way")},
        {"partnership_without_goal", QT_TRANSLATE_NOOP("FindingsPanel", "Partnerships without a shared goal")},
        {"neglected_obstacle", QT_TRANSLATE_NOOP("FindingsPanel", "Obstacles that nobody works on")},
        {"role_without_holder", QT_TRANSLATE_NOOP("FindingsPanel", "Roles that nobody holds")},
        {"person_without_role", QT_TRANSLATE_NOOP("FindingsPanel", "People without a role")},
        {"owner_without_manager", QT_TRANSLATE_NOOP("FindingsPanel", "The owner has no manager")},
        {"isolated_role", QT_TRANSLATE_NOOP("FindingsPanel", "Roles that stand alone")},
    };
    const auto found = titles.find(check);
    return found == titles.end() ? toText(check) : FindingsPanel::tr(found->second);
}

} // namespace

FindingsPanel::FindingsPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      watch_(FindingsWatch::of(bridge)),
      summary_(makeLabel(QString(), "muted", this)),
      showHidden_(makeButton(QString(), "link", this)),
      tree_(new QTreeWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(leading(12, 4, 8, 4));
    top->addWidget(summary_, 1);
    top->addWidget(showHidden_);
    column->addLayout(top);
    tree_->setHeaderHidden(true);
    tree_->setColumnCount(1);
    tree_->setWordWrap(true);
    tree_->setIndentation(18);
    tree_->setItemDelegate(new WrappingDelegate(*tree_));
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setAccessibleName(tr("Findings"));
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    column->addWidget(tree_, 1);
    connect(showHidden_, &QPushButton::clicked, this, [this] { setHiddenChecks({}); });
    connect(tree_, &QTreeWidget::customContextMenuRequested, this, &FindingsPanel::openMenu);
    connect(tree_, &QTreeWidget::itemClicked, this, &FindingsPanel::choose);
    connect(tree_, &QTreeWidget::itemActivated, this, &FindingsPanel::choose);
    connect(tree_, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem* item) {
        if (!item->parent())
            closed_.insert(item->data(0, checkRole).toString());
    });
    connect(tree_, &QTreeWidget::itemExpanded, this,
            [this](QTreeWidgetItem* item) { closed_.remove(item->data(0, checkRole).toString()); });
    connect(&watch_, &FindingsWatch::changed, this, &FindingsPanel::fill);
    connect(&watch_, &FindingsWatch::outdated, this, [this] {
        if (isVisible() || bridge_.chain().roles().size() <= largeChain)
            watch_.want();
    });
    fill();
}

void FindingsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FindingsPanel::refresh() {
    if (!isVisible())
        return;
    watch_.now();
    fill();
}

void FindingsPanel::fill() {
    std::vector<std::vector<const Finding*>> groups;
    int problems = 0;
    int hints = 0;
    int hidden = 0;
    for (const Finding& finding : watch_.findings()) {
        if (hidden_.contains(toText(finding.check))) {
            ++hidden;
            continue;
        }
        (finding.severity == Severity::problem ? problems : hints) += 1;
        if (groups.empty() || groups.back().front()->check != finding.check)
            groups.emplace_back();
        groups.back().push_back(&finding);
    }
    emit countChanged(problems + hints);
    summarise(problems, hints, hidden);
    // What nobody sees is filled when it is seen.
    if (!isVisible())
        return;
    const QSignalBlocker quiet(tree_);
    tree_->clear();
    mendable_.clear();
    for (const auto& group : groups)
        addGroup(group);
}

void FindingsPanel::addGroup(const std::vector<const Finding*>& findings) {
    const Finding& first = *findings.front();
    const bool isProblem = first.severity == Severity::problem;
    const QString check = toText(first.check);
    const QString title =
        tr("%1 (%2)", "a kind of finding and how many").arg(titleOf(first.check)).arg(findings.size());
    auto* group = new QTreeWidgetItem(tree_, {title});
    group->setIcon(0, themeIcon(isProblem ? QStringLiteral("findings") : QStringLiteral("info")));
    group->setData(0, checkRole, check);
    group->setData(0, Qt::AccessibleTextRole, (isProblem ? tr("Problem: %1") : tr("Hint: %1")).arg(title));
    QFont font = tree_->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    for (std::size_t i = 0; i < std::min(findings.size(), mostInGroup); ++i) {
        const Finding& finding = *findings[i];
        QString words = words::ofFact(finding.fact, finding.arguments);
        if (!finding.suggestion.empty()) {
            words = tr("%1 %2", "a finding and what to do about it")
                        .arg(words, words::ofFact(finding.suggestion, finding.arguments));
        }
        auto* item = new QTreeWidgetItem(group, {words});
        item->setForeground(0, isProblem ? presentColours().ink : presentColours().muted);
        item->setData(0, checkRole, check);
        item->setToolTip(0, words);
        QStringList keys;
        for (const std::string& key : finding.keys)
            keys << toText(key);
        item->setData(0, keysRole, keys);
        addMend(item, finding);
    }
    if (findings.size() > mostInGroup) {
        auto* rest =
            new QTreeWidgetItem(group, {tr("and %n more", nullptr, static_cast<int>(findings.size() - mostInGroup))});
        rest->setFlags(Qt::NoItemFlags);
    }
    group->setExpanded(!closed_.contains(check));
}

void FindingsPanel::addMend(QTreeWidgetItem* item, const Finding& finding) {
    const auto mend = mendOf(bridge_.chain(), finding, bridge_.today());
    if (!mend)
        return;
    auto* row = new QTreeWidgetItem(item, {tr("Mend: %1").arg(words::ofFact(mend->fact, mend->arguments))});
    row->setIcon(0, themeIcon(QStringLiteral("check")));
    row->setForeground(0, presentColours().accent);
    row->setToolTip(0, tr("Makes this one change; Undo takes it back"));
    row->setData(0, checkRole, item->data(0, checkRole));
    row->setData(0, mendRole, static_cast<int>(mendable_.size()));
    mendable_.push_back(finding);
    item->setExpanded(true);
}

void FindingsPanel::choose(QTreeWidgetItem* item) {
    const QVariant mendable = item->data(0, mendRole);
    if (mendable.isValid()) {
        // A double click is meant once.
        const bool isDone = !item->flags().testFlag(Qt::ItemIsEnabled);
        const Finding finding = mendable_[static_cast<std::size_t>(mendable.toInt())];
        const auto mend = isDone ? std::nullopt : mendOf(bridge_.chain(), finding, bridge_.today());
        item->setFlags(Qt::NoItemFlags);
        if (!mend || !bridge_.perform(mend->edit))
            return;
        Message message;
        message.text = tr("Done: %1").arg(words::ofFact(mend->fact, mend->arguments));
        message.offersUndo = true;
        bridge_.say(message);
        // What is different now is there to be read.
        emit keysWanted(finding.keys);
        // Not at once: the row that was clicked must outlive the click.
        QTimer::singleShot(0, &watch_, [this] { watch_.now(); });
        return;
    }
    const QStringList keys = item->data(0, keysRole).toStringList();
    if (keys.isEmpty())
        return;
    std::vector<std::string> texts;
    for (const QString& key : keys)
        texts.push_back(fromText(key));
    emit keysWanted(texts);
}

void FindingsPanel::summarise(int problems, int hints, int hidden) {
    if (problems + hints == 0) {
        summary_->setText(hidden > 0 ? tr("Nothing found among the kinds that show.")
                                     : tr("Nothing found: every role reaches an end customer."));
    } else if (problems == 0) {
        summary_->setText(tr("%n hints. Click one to go there.", nullptr, hints));
    } else if (hints == 0) {
        summary_->setText(tr("%n problems. Click one to go there.", nullptr, problems));
    } else {
        summary_->setText(tr("%1 and %2. Click one to go there.", "problems and hints")
                              .arg(tr("%n problems", nullptr, problems), tr("%n hints", nullptr, hints)));
    }
    showHidden_->setVisible(hidden > 0);
    showHidden_->setText(tr("Show %n hidden", nullptr, hidden));
}

void FindingsPanel::openMenu(const QPoint& at) {
    const QTreeWidgetItem* item = tree_->itemAt(at);
    if (item == nullptr)
        return;
    const QString check = item->data(0, checkRole).toString();
    if (check.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Hide “%1”").arg(titleOf(fromText(check)))), &QAction::triggered, this,
            [this, check] { hideCheck(check); });
    menu->popup(tree_->viewport()->mapToGlobal(at));
}

void FindingsPanel::hideCheck(const QString& check) {
    hidden_.insert(check);
    fill();
}

QStringList FindingsPanel::hiddenChecks() const {
    QStringList list(hidden_.begin(), hidden_.end());
    list.sort();
    return list;
}

void FindingsPanel::setHiddenChecks(const QStringList& checks) {
    hidden_ = QSet<QString>(checks.begin(), checks.end());
    fill();
}

} // namespace throughline
