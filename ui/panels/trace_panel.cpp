#include "ui/panels/trace_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/report/language.h"
#include "ui/looks/rows.h"
#include "ui/panels/trace_sentences.h"
#include "ui/words/in_sentence.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr std::size_t mostCustomers = 30;
constexpr std::size_t mostRoles = 20;
constexpr int readableWidth = 760;

QString hopsWords(std::size_t hops) {
    return TracePanel::tr("%n step(s)", nullptr, static_cast<int>(hops));
}

} // namespace

TracePanel::TracePanel(QWidget* parent) : QWidget(parent), scroll_(new QScrollArea(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
    scroll_->setWidgetResizable(true);
    scroll_->setAccessibleName(tr("Trace"));
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(scroll_);
    inside->setAutoFillBackground(false);
    auto* insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(14, 6, 14, 12);
    auto* text = new QWidget(inside);
    text->setMaximumWidth(readableWidth);
    rows_ = new QVBoxLayout(text);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(6);
    // Beside an empty space, not alone in the column: a column reckons the height of what wraps from its own width.
    auto* line = new QHBoxLayout;
    line->addWidget(text, 1);
    line->addStretch(0);
    insideColumn->addLayout(line);
    insideColumn->addStretch(1);
    scroll_->setWidget(inside);
    showNothing();
}

void TracePanel::clear() {
    clearRows(*rows_);
    scroll_->ensureVisible(0, 0);
}

void TracePanel::addSentence(const QString& richText, const char* look, const QString& tip) {
    if (richText.isEmpty())
        return;
    QLabel* label = makeLabel(QString(), look, this);
    label->setTextFormat(Qt::RichText);
    label->setText(richText);
    label->setToolTip(tip);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows_->addWidget(label);
}

void TracePanel::showNothing() {
    clear();
    addSentence(tr("Click a task on a card or in the list to see whom it reaches."), "muted");
}

void TracePanel::showTrace(const Chain& chain, const Trace& trace) {
    clear();
    const TraceSentences sentences = sentencesOf(chain, trace);
    addSentence(sentences.reaches, "sentence", sentences.whole);
    addSentence(sentences.impact, "", sentences.whole);
    addEndCustomers(chain, trace);
    if (!sentences.lost.isEmpty()) {
        addSentence(sentences.lost, "warning");
        std::vector<RoleKey> places;
        for (const Slot role : trace.deadEnds)
            places.push_back(chain.roles().at(role)->key);
        for (const auto& loop : trace.closedLoops) {
            for (const Slot role : loop)
                places.push_back(chain.roles().at(role)->key);
        }
        if (!places.empty()) {
            auto* show = makeButton(tr("Show where"), "link", this);
            connect(show, &QPushButton::clicked, this, [this, places] { emit rolesWanted(places); });
            rows_->addWidget(show, 0, Qt::AlignLeft);
        }
    }
    addSentence(sentences.assumptions, "caption");
    if (!sentences.computed.isEmpty()) {
        auto* how = makeButton(tr("How is this computed?"), "link", this);
        how->setCheckable(true);
        rows_->addWidget(how, 0, Qt::AlignLeft);
        addSentence(sentences.computed, "caption");
        QWidget* explanation = rows_->itemAt(rows_->count() - 1)->widget();
        explanation->hide();
        connect(how, &QPushButton::toggled, explanation, &QWidget::setVisible);
    }
    addEndButton();
}

void TracePanel::addEndCustomers(const Chain& chain, const Trace& trace) {
    const ShareWords shares(chain, trace);
    std::size_t shown = 0;
    for (const EndCustomerReach& end : trace.endCustomers) {
        if (shown++ == mostCustomers) {
            addSentence(
                tr("and %n more end customer(s)", nullptr, static_cast<int>(trace.endCustomers.size() - mostCustomers)),
                "caption");
            break;
        }
        const Role& role = *chain.roles().at(end.role);
        QStringList parts{shares.of(end.reach)};
        if (const QString amount = shares.amountOf(end); !amount.isEmpty())
            parts << amount;
        parts << hopsWords(end.hops);
        auto* row = new ShareRow(toText(role.title), end.reach, parts.join(QStringLiteral("  ·  ")), this);
        row->setToolTip(tr("See who contributes to %1").arg(inSentence(role.title)));
        connect(row, &ShareRow::clicked, this, [this, key = role.key] { emit traceBackWanted(key); });
        rows_->addWidget(row);

        QStringList notes;
        QStringList needed;
        for (const Slot critical : end.criticalRoles) {
            if (critical != trace.role)
                needed << toText(words::richLanguage().written(chain.roles().at(critical)->title));
        }
        if (!needed.isEmpty())
            notes << tr("Every way passes %1.").arg(words::ofList(needed));
        for (const Path& path : end.paths) {
            QStringList steps;
            for (const Slot step : path.roles)
                steps << toText(words::richLanguage().written(chain.roles().at(step)->title));
            notes << tr("%1: %2", "a share and its way").arg(shares.of(path.share), steps.join(QStringLiteral(" → ")));
        }
        if (!notes.isEmpty()) {
            addSentence(notes.join(QStringLiteral("<br>")), "caption");
            rows_->itemAt(rows_->count() - 1)->widget()->setContentsMargins(8, 0, 8, 4);
        }
    }
}

void TracePanel::showBackTrace(const Chain& chain, const BackTrace& trace, const CustomerImpact& impact, bool assumed) {
    clear();
    const QString title = toText(words::richLanguage().written(chain.roles().at(trace.role)->title));
    const int roles = trace.roles.empty() ? 0 : static_cast<int>(trace.roles.size()) - 1;
    addSentence(tr("<b>%1</b> is reached by %n role(s) and %2.", nullptr, roles)
                    .arg(title, words::countOfTasks(trace.tasks.size())),
                "sentence");
    if (impact.roles.empty()) {
        addSentence(tr("Nobody's work arrives here yet."), "muted");
    } else {
        addSentence(tr("The bar shows what part of all that arrives comes from the role; the words, what %1 would miss "
                       "while the role has no stand-in.")
                        .arg(title),
                    "caption");
    }
    std::size_t shown = 0;
    for (const RoleImpact& row : impact.roles) {
        if (shown++ == mostRoles) {
            addSentence(tr("and %n more role(s)", nullptr, static_cast<int>(impact.roles.size() - mostRoles)),
                        "caption");
            break;
        }
        const Role& role = *chain.roles().at(row.role);
        const QString nothing = QStringLiteral("–");
        const QString contribution = row.contribution ? words::ofShare(*row.contribution) : nothing;
        const QString dependence = row.dependence ? words::ofShare(*row.dependence) : nothing;
        auto* line = new ShareRow(toText(role.title), row.contribution.value_or(0.0),
                                  tr("%1  ·  without a stand-in %2 is missed").arg(contribution, dependence), this);
        connect(line, &ShareRow::clicked, this, [this, key = role.key] { emit roleWanted(key); });
        rows_->addWidget(line);
    }
    if (assumed) {
        addSentence(tr("No end customer is marked: those who serve nobody and have no task are taken for them."),
                    "caption");
    }
    addEndButton();
}

void TracePanel::noteLimit(int steps) {
    if (steps == 0)
        return;
    addSentence(tr("Lit on the sheet: %n step(s). These words tell of the whole way.", nullptr, steps), "caption");
    QLayoutItem* note = rows_->takeAt(rows_->count() - 1);
    rows_->insertWidget(1, note->widget());
    delete note;
}

void TracePanel::addEndButton() {
    auto* end = makeButton(tr("Leave the trace (Esc)"), "link", this);
    connect(end, &QPushButton::clicked, this, &TracePanel::endWanted);
    rows_->addWidget(end, 0, Qt::AlignLeft);
}

QString TracePanel::text() const {
    QStringList parts;
    for (int i = 0; i < rows_->count(); ++i) {
        QWidget* widget = rows_->itemAt(i)->widget();
        if (auto* label = qobject_cast<QLabel*>(widget))
            parts << label->text();
        if (auto* row = qobject_cast<ShareRow*>(widget))
            parts << row->accessibleName();
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace throughline
