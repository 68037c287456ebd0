// What an ImportDialog tells and asks, section by section.
#include "ui/import/import_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

#include "core/exchange/archimate_reader.h"
#include "core/exchange/folded_lines.h"
#include "core/exchange/table_columns.h"
#include "ui/import/arrow_picture.h"
#include "ui/import/import_words.h"
#include "ui/looks/rows.h"
#include "ui/words/text.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

constexpr std::size_t mostRows = 60;

QString textOf(const std::string& text) {
    constexpr int longest = 120;
    const QString whole = toText(text).simplified();
    return whole.size() <= longest ? whole : whole.left(longest) + QChar(0x2026);
}

/// What a direction makes of a line between two roles.
QString meaningOf(exchange::Direction direction, const QString& one, const QString& other) {
    if (direction == exchange::Direction::both)
        return ImportDialog::tr("“%1” and “%2” serve each other.").arg(one, other);
    const bool isReverse = direction == exchange::Direction::reverse;
    return ImportDialog::tr("“%1” serves “%2”.").arg(isReverse ? other : one, isReverse ? one : other);
}

/// A number stays on one line with what it counts or measures: "112 %", "90 min".
QString withUnits(QString text) {
    static const QRegularExpression space(QStringLiteral("(?<=[0-9]) (?=[^\\s0-9]{1,4}(?:[\\s.,;:]|$))"));
    return text.replace(space, QString(QChar::Nbsp));
}

} // namespace

void ImportDialog::showFacts() {
    QString words;
    if (plan_.asksDirection) {
        words = tr("One question before it can be read.");
    } else if (!plan_.status) {
        words = words::ofImport(plan_.status);
    } else {
        words =
            plan_.added.empty() ? tr("The file holds nothing new.") : tr("New: %1.").arg(words::ofTaken(plan_.added));
        if (!plan_.matched.empty())
            words += QLatin1Char(' ') + tr("In the chain already: %1.").arg(words::ofTaken(plan_.matched));
    }
    facts_->setText(words);
    facts_->setProperty("look", plan_.status.isOk() || plan_.asksDirection ? "sentence" : "warning");
    facts_->style()->unpolish(facts_);
    facts_->style()->polish(facts_);
}

void ImportDialog::showDirection() {
    const bool isAsked = plan_.asksDirection || wish_.options.direction != exchange::Direction::unsaid;
    if (!begin(direction_, isAsked ? QStringList{QStringLiteral("direction")} : QStringList()))
        return;
    const QString one = textOf(asked_.first);
    const QString other = textOf(asked_.second);
    if (!one.isEmpty()) {
        auto* example =
            makeLabel(tr("For example %1 – %2: does %1 serve %2, or %2 serve %1?", "the titles of two roles")
                          .arg(tr("“%1”").arg(one), tr("“%1”").arg(other)),
                      "", direction_.box);
        example->setTextFormat(Qt::PlainText);
        direction_.rows->addWidget(example);
    }
    auto* group = new QButtonGroup(direction_.box);
    const auto add = [&](exchange::Direction direction, const QString& text) {
        auto* choice = new QRadioButton(text, direction_.box);
        choice->setIcon(arrowPicture(direction, palette(), devicePixelRatioF()));
        choice->setIconSize(arrowPictureSize);
        if (!one.isEmpty())
            choice->setToolTip(meaningOf(direction, one, other));
        choice->setChecked(wish_.options.direction == direction);
        group->addButton(choice);
        direction_.rows->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, [this, direction](bool isChosen) {
            if (!isChosen)
                return;
            wish_.options.direction = direction;
            planAnew();
        });
    };
    add(exchange::Direction::asIs, tr("The first serves the second"));
    add(exchange::Direction::reverse, tr("The second serves the first"));
    add(exchange::Direction::both, tr("They serve each other"));
}

void ImportDialog::showLayers() {
    const bool hasMore =
        std::ranges::find(plan_.leftOut, exchange::takenOnRequest, &exchange::LeftOut::why) != plan_.leftOut.end();
    const bool isAsked = hasMore || wish_.options.allLayers;
    if (!begin(layers_, isAsked ? QStringList{QStringLiteral("layers")} : QStringList()))
        return;
    auto* tick = new QCheckBox(tr("Take the application and technology layers too"), layers_.box);
    tick->setToolTip(tr("Components, devices and software become roles, and what they do their tasks."));
    tick->setChecked(wish_.options.allLayers);
    layers_.rows->addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, [this](bool isTicked) {
        wish_.options.allLayers = isTicked;
        planAnew();
    });
}

void ImportDialog::showColumns() {
    QStringList shape;
    for (const exchange::ColumnSample& column : plan_.columns)
        shape << toText(column.header);
    if (!begin(columns_, shape)) {
        // One meaning given may tell what the others are.
        for (std::size_t i = 0; i < fields_.size() && i < plan_.columns.size(); ++i)
            fields_[i]->setCurrentIndex(std::max(0, fields_[i]->findData(toText(plan_.columns[i].field))));
        return;
    }
    fields_.clear();
    for (const exchange::ColumnSample& column : plan_.columns) {
        auto* row = new QWidget(columns_.box);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 2, 0, 2);
        QStringList values;
        for (const std::string& value : column.values)
            values << withUnits(textOf(value));
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        auto* header = makeLabel(toText(column.header), "", row);
        header->setTextFormat(Qt::PlainText);
        words->addWidget(header);
        auto* sample = makeLabel(values.join(QStringLiteral(" · ")), "caption", row);
        sample->setTextFormat(Qt::PlainText);
        words->addWidget(sample);
        line->addLayout(words, 1);
        auto* field = new QComboBox(row);
        fields_.push_back(field);
        field->addItem(tr("Leave out"), QString());
        for (const std::string_view name : exchange::tableFields()) {
            field->addItem(words::ofColumn(name), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        }
        field->setCurrentIndex(std::max(0, field->findData(toText(column.field))));
        field->setAccessibleName(tr("Meaning of the column %1").arg(toText(column.header)));
        line->addWidget(field);
        columns_.rows->addWidget(row);
        connect(field, &QComboBox::activated, this, [this, field, header = column.header] {
            auto& chosen = wish_.options.columns;
            std::erase_if(chosen, [&](const auto& each) { return each.first == header; });
            chosen.emplace_back(header, fromText(field->currentData().toString()));
            planAnew();
        });
    }
}

void ImportDialog::showCandidates() {
    QStringList shape;
    for (const EndCandidate& candidate : plan_.candidates)
        shape << toText(candidate.role.text()) + QLatin1Char(candidate.hasTasks ? '-' : ' ') + toText(candidate.title);
    if (!begin(candidates_, shape))
        return;
    std::size_t shown = 0;
    bool hasWorker = false;
    for (const EndCandidate& candidate : plan_.candidates) {
        if (shown++ == mostRows) {
            candidates_.rows->addWidget(makeLabel(tr("and %n more, which stay as they are", nullptr,
                                                     static_cast<int>(plan_.candidates.size() - mostRows)),
                                                  "caption", candidates_.box));
            break;
        }
        auto* tick =
            new QCheckBox(textOf(candidate.title).replace(QLatin1Char('&'), QStringLiteral("&&")), candidates_.box);
        tick->setAccessibleName(tr("%1 is an end customer").arg(textOf(candidate.title)));
        tick->setChecked(candidate.isEndCustomer);
        if (candidate.hasTasks) {
            tick->setEnabled(false);
            tick->setToolTip(tr("It has tasks, and an end customer has none."));
            hasWorker = true;
        }
        candidates_.rows->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, [this, key = candidate.role.text()](bool isTicked) {
            wish_.kinds[key] = isTicked ? RoleKind::endCustomer : RoleKind::internal;
            planAnew();
        });
    }
    if (hasWorker) {
        candidates_.rows->addWidget(makeLabel(
            tr("Those that cannot be ticked have tasks, and an end customer has none."), "caption", candidates_.box));
    }
}

void ImportDialog::showDifferences() {
    QStringList shape;
    for (const exchange::Difference& each : plan_.differences)
        shape << toText(each.identity) + QLatin1Char(' ') + QString::fromUtf8(each.member.data());
    if (!begin(differences_, shape))
        return;
    std::size_t shown = 0;
    for (const exchange::Difference& each : plan_.differences) {
        if (shown++ == mostRows) {
            differences_.rows->addWidget(makeLabel(
                tr("and %n more, where yours stays", nullptr, static_cast<int>(plan_.differences.size() - mostRows)),
                "caption", differences_.box));
            break;
        }
        const QString field = words::ofField(std::string(each.member));
        auto* name = makeLabel(tr("%1: %2", "a row and what differs in it").arg(textOf(each.title), field), "",
                               differences_.box);
        name->setTextFormat(Qt::PlainText);
        differences_.rows->addWidget(name);
        auto* choice = new QComboBox(differences_.box);
        choice->addItem(tr("Keep “%1”").arg(textOf(each.ours)));
        choice->addItem(tr("Take “%1”").arg(textOf(each.theirs)));
        choice->setAccessibleName(tr("%1 of %2", "a field of a row").arg(field, textOf(each.title)));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(20);
        differences_.rows->addWidget(choice);
        connect(choice, &QComboBox::activated, this,
                [this, key = std::tuple(std::string(each.kind), each.identity, std::string(each.member))](int index) {
                    wish_.takesTheirs[key] = index == 1;
                    planAnew();
                });
    }
}

void ImportDialog::showNotes() {
    QStringList lines;
    for (const auto& line : exchange::folded(plan_.choices)) {
        const QString sentence = words::ofFact(line.shown.front()->fact, line.shown.front()->arguments);
        lines << (line.count == 1
                      ? sentence
                      : tr("%1 And %n more like it.", "a sentence", static_cast<int>(line.count - 1)).arg(sentence));
    }
    std::size_t more = plan_.leftOutMore;
    for (const auto& line : exchange::folded(plan_.leftOut)) {
        if (static_cast<std::size_t>(lines.size()) >= mostRows) {
            more += line.count;
            continue;
        }
        lines << tr("Left out: %1 – %2.", "what and why")
                     .arg(words::ofLeftOut(line), words::ofPart(line.shown.front()->why));
    }
    if (more > 0)
        lines << tr("and %n more", nullptr, static_cast<int>(more));
    if (!begin(notes_, lines))
        return;
    for (const QString& line : lines) {
        auto* label = makeLabel(withUnits(line), "caption", notes_.box);
        label->setTextFormat(Qt::PlainText);
        notes_.rows->addWidget(label);
    }
}

/// What stands in the place of the picture.
} // namespace throughline
