#include "ui/panels/findings_panel.h"

#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/analysis.h"
#include "ui/panels/rows.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace throughline {

namespace {
constexpr std::size_t mostShown = 500;
constexpr int delayMilliseconds = 200;
} // namespace

FindingsPanel::FindingsPanel(DocumentBridge& bridge, QWidget* parent)
    : QWidget(parent),
      bridge_(bridge),
      summary_(makeLabel(QString(), "muted", this)),
      list_(new QListWidget(this)),
      timer_(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    summary_->setContentsMargins(12, 6, 12, 6);
    column->addWidget(summary_);
    list_->setWordWrap(true);
    list_->setAccessibleName(tr("Findings"));
    column->addWidget(list_, 1);
    timer_->setSingleShot(true);
    timer_->setInterval(delayMilliseconds);
    connect(timer_, &QTimer::timeout, this, &FindingsPanel::refresh);
    const auto soon = [this] { timer_->start(); };
    connect(&bridge_, &DocumentBridge::edited, this, soon);
    connect(&bridge_, &DocumentBridge::documentChanged, this, soon);
    const auto go = [this](QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(list_->row(item));
        if (row < findings_.size())
            emit keysWanted(findings_[row].keys);
    };
    connect(list_, &QListWidget::itemClicked, this, go);
    connect(list_, &QListWidget::itemActivated, this, go);
}

void FindingsPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void FindingsPanel::refresh() {
    if (!isVisible())
        return;
    timer_->stop();
    list_->clear();
    findings_ = bridge_.isOpen() ? bridge_.analysis().findings(bridge_.today()) : std::vector<Finding>();
    const auto problems = std::ranges::count(findings_, Severity::problem, &Finding::severity);
    const auto hints = static_cast<std::ptrdiff_t>(findings_.size()) - problems;
    QStringList parts;
    if (problems > 0)
        parts << (problems == 1 ? tr("1 problem") : tr("%1 problems").arg(problems));
    if (hints > 0)
        parts << (hints == 1 ? tr("1 hint") : tr("%1 hints").arg(hints));
    summary_->setText(parts.isEmpty() ? tr("Nothing found: every role reaches an end customer.")
                                      : tr("%1. Click one to go there.").arg(parts.join(QStringLiteral(", "))));
    for (std::size_t i = 0; i < std::min(findings_.size(), mostShown); ++i) {
        const Finding& finding = findings_[i];
        const bool isProblem = finding.severity == Severity::problem;
        const QString fact = words::ofFact(finding.fact, finding.arguments);
        const QString suggestion =
            finding.suggestion.empty() ? QString() : words::ofFact(finding.suggestion, finding.arguments);
        auto* item = new QListWidgetItem(themeIcon(isProblem ? QStringLiteral("findings") : QStringLiteral("info")),
                                         suggestion.isEmpty() ? fact : fact + QLatin1Char(' ') + suggestion, list_);
        item->setForeground(isProblem ? presentColours().ink : presentColours().muted);
        item->setData(Qt::AccessibleTextRole, (isProblem ? tr("Problem: %1") : tr("Hint: %1")).arg(item->text()));
    }
    if (findings_.size() > mostShown) {
        auto* rest = new QListWidgetItem(tr("and %1 more").arg(findings_.size() - mostShown), list_);
        rest->setFlags(Qt::NoItemFlags);
    }
}

} // namespace throughline
