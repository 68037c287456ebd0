#include "ui/print/set_up_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

#include "ui/words/in_sentence.h"
#include "ui/words/text.h"

namespace throughline {

namespace {

constexpr std::size_t mostOfAKind = 200; // a longer list is no list to choose from
constexpr qsizetype longestTitle = 60;

bool isSame(const ReviewSubject& a, const ReviewSubject& b) {
    return a.kind == b.kind && a.view == b.view && a.task == b.task && a.role == b.role &&
           a.department == b.department && a.reading == b.reading;
}

QString shortened(const QString& title) {
    return title.size() <= longestTitle ? title : title.left(longestTitle - 1) + QChar(0x2026);
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// A number with what a language writes before and after it.
QSpinBox* numberField(const Limits& limits, int step, const QString& pattern, const QString& name) {
    auto* field = new QSpinBox;
    field->setRange(static_cast<int>(limits.least), static_cast<int>(limits.most));
    field->setSingleStep(step);
    const QStringList around = pattern.split(QStringLiteral("%1"));
    field->setPrefix(around.front());
    field->setSuffix(around.back());
    field->setAccessibleName(name);
    field->setToolTip(name);
    // Typing "100" must not compose the pages at 1, 10 and 100 percent.
    field->setKeyboardTracking(false);
    return field;
}

QComboBox* listField(const QString& name) {
    auto* field = new QComboBox;
    field->setAccessibleName(name);
    field->setToolTip(name);
    return field;
}

/// Fields on one line, at its right end where there is something before them.
QHBoxLayout* lineOf(QWidget* first, const std::vector<QWidget*>& fields) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(first);
    line->addStretch();
    for (QWidget* field : fields) {
        field->setFixedWidth(fields.size() == 1 ? 128 : 60);
        line->addWidget(field);
        if (field != fields.back())
            line->addWidget(new QLabel(QStringLiteral("\u00D7")));
    }
    return line;
}

} // namespace

SetUpForm::SetUpForm(const Chain& chain, const ReviewSubject& subject, QWidget* parent)
    : QWidget(parent), lanes_(subject.lanes) {
    subject_ = listField(tr("What to print"));
    subject_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    subject_->setMinimumContentsLength(20);
    addSubjects(chain, subject);
    tasks_ = new QCheckBox(tr("With the tasks and their impact"));
    legend_ = new QCheckBox(tr("With a legend"));

    paper_ = listField(tr("Paper"));
    for (const QPageSize& paper : papers())
        paper_->addItem(paper.name());
    paper_->addItem(tr("Other size", "a paper"));
    orientation_ = listField(tr("Orientation"));
    orientation_->addItems({tr("Landscape"), tr("Portrait")});
    const QString millimetres = tr("%1 mm");
    paperWidth_ = numberField(paperLimits, 10, millimetres, tr("Shorter side of the paper in millimetres"));
    paperHeight_ = numberField(paperLimits, 10, millimetres, tr("Longer side of the paper in millimetres"));
    margin_ = numberField(marginLimits, 1, millimetres, tr("Margins in millimetres"));

    automatic_ = new QRadioButton(tr("Whole, and readable parts"));
    automatic_->setToolTip(tr("One page; where its text would be smaller than 8 pt, the parts follow on more pages"));
    onePage_ = new QRadioButton(tr("Fit to one page"));
    percent_ = new QRadioButton(tr("Scale"));
    poster_ = new QRadioButton(tr("Poster"));
    poster_->setToolTip(tr("As large as it can be on so many rows and columns of pages"));
    percentNumber_ = numberField(percentLimits, 5, tr("%1 %", "a scale in percent"), tr("Scale in percent"));
    rows_ = numberField(posterLimits, 1, QStringLiteral("%1"), tr("Rows of pages"));
    columns_ = numberField(posterLimits, 1, QStringLiteral("%1"), tr("Columns of pages"));
    overlap_ = numberField(overlapLimits, 1, millimetres, tr("Overlap of neighbouring pages in millimetres"));
    marks_ = new QCheckBox(tr("Crop marks"));
    marks_->setToolTip(tr("Marks in the corners of each part, to trim it along"));
    layOutFields();
    setSetUp({});
    tellChanges();
}

void SetUpForm::layOutFields() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("What")));
    layout->addWidget(subject_);
    layout->addWidget(tasks_);
    layout->addWidget(legend_);
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Paper")));
    auto* papers = new QHBoxLayout;
    papers->setSpacing(8);
    papers->addWidget(paper_, 1);
    papers->addWidget(orientation_, 1);
    layout->addLayout(papers);
    ownPaper_ = new QWidget;
    auto* sides = new QHBoxLayout(ownPaper_);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(8);
    sides->addWidget(paperWidth_, 1);
    sides->addWidget(new QLabel(QStringLiteral("\u00D7")));
    sides->addWidget(paperHeight_, 1);
    layout->addWidget(ownPaper_);
    layout->addLayout(lineOf(new QLabel(tr("Margins")), {margin_}));
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Size")));
    layout->addWidget(automatic_);
    layout->addWidget(onePage_);
    layout->addLayout(lineOf(percent_, {percentNumber_}));
    layout->addLayout(lineOf(poster_, {rows_, columns_}));
    layout->addSpacing(16);
    layout->addWidget(heading(tr("Pages to join")));
    layout->addLayout(lineOf(new QLabel(tr("Overlap")), {overlap_}));
    layout->addWidget(marks_);
}

void SetUpForm::tellChanges() {
    const auto tell = [this] {
        enableFields();
        emit changed();
    };
    for (QComboBox* list : {subject_, paper_, orientation_})
        connect(list, &QComboBox::activated, this, tell);
    for (QCheckBox* box : {tasks_, legend_, marks_})
        connect(box, &QCheckBox::toggled, this, tell);
    for (QSpinBox* field : {paperWidth_, paperHeight_, margin_, percentNumber_, rows_, columns_, overlap_})
        connect(field, &QSpinBox::valueChanged, this, tell);
    for (QRadioButton* button : {automatic_, onePage_, percent_, poster_}) {
        connect(button, &QRadioButton::toggled, this, [tell](bool isOn) {
            if (isOn)
                tell();
        });
    }
}

void SetUpForm::addSubjects(const Chain& chain, const ReviewSubject& first) {
    using Kind = ReviewSubject::Kind;
    const auto add = [&](const ReviewSubject& subject, const QString& text) {
        subjects_.push_back(subject);
        subject_->addItem(shortened(text), text);
    };
    const auto taskWords = [&](const Task& task) { return tr("Trace of “%1”").arg(inSentence(task.title)); };
    const auto backWords = [&](const Role& role) { return tr("What reaches %1").arg(inSentence(role.title)); };
    if (first.reading)
        add(first, tr("What the sheet shows now"));
    add({}, tr("The whole chain"));
    std::vector<const View*> views = chain.orderedViews();
    for (std::size_t i = 1; i < std::min(views.size(), mostOfAKind); ++i) {
        ReviewSubject subject;
        subject.kind = Kind::view;
        subject.view = views[i]->key;
        add(subject, tr("View “%1”").arg(inSentence(views[i]->title)));
    }
    const auto addSorted = [&](std::vector<std::pair<QString, ReviewSubject>> entries) {
        std::ranges::sort(entries,
                          [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
        if (entries.size() > mostOfAKind)
            entries.resize(mostOfAKind);
        if (!entries.empty()) {
            subject_->insertSeparator(subject_->count());
            subjects_.emplace_back();
        }
        for (const auto& [text, subject] : entries)
            add(subject, text);
    };
    std::vector<std::pair<QString, ReviewSubject>> tasks;
    std::vector<std::pair<QString, ReviewSubject>> ends;
    std::vector<std::pair<QString, ReviewSubject>> departments;
    std::set<std::string> names;
    for (const Task& task : chain.tasks()) {
        ReviewSubject subject;
        subject.kind = Kind::task;
        subject.task = task.key;
        if (task.state != TaskState::dropped)
            tasks.emplace_back(taskWords(task), subject);
    }
    for (const Role& role : chain.roles()) {
        ReviewSubject subject;
        subject.kind = Kind::endCustomer;
        subject.role = role.key;
        if (role.kind == RoleKind::endCustomer)
            ends.emplace_back(backWords(role), subject);
        if (!role.department.empty())
            names.insert(role.department);
    }
    for (const std::string& name : names) {
        ReviewSubject subject;
        subject.kind = Kind::department;
        subject.department = name;
        departments.emplace_back(tr("Department %1").arg(inSentence(name)), subject);
    }
    addSorted(std::move(tasks));
    addSorted(std::move(ends));
    addSorted(std::move(departments));

    auto found = std::ranges::find_if(subjects_, [&](const ReviewSubject& one) { return isSame(one, first); });
    if (found == subjects_.end()) {
        const Task* task = chain.tasks().find(first.task);
        const Role* role = chain.roles().find(first.role);
        if (first.kind == Kind::task && task != nullptr) {
            add(first, taskWords(*task));
        } else if (first.kind == Kind::endCustomer && role != nullptr) {
            add(first, backWords(*role));
        } else if (first.kind == Kind::role && role != nullptr) {
            add(first, tr("Trace of %1").arg(inSentence(role->title)));
        }
        found = std::ranges::find_if(subjects_, [&](const ReviewSubject& one) { return isSame(one, first); });
    }
    subject_->setCurrentIndex(found == subjects_.end() ? 0 : static_cast<int>(found - subjects_.begin()));
}

void SetUpForm::enableFields() {
    percentNumber_->setEnabled(percent_->isChecked());
    rows_->setEnabled(poster_->isChecked());
    columns_->setEnabled(poster_->isChecked());
    overlap_->setEnabled(!onePage_->isChecked());
    marks_->setEnabled(!onePage_->isChecked());
    ownPaper_->setVisible(paper_->currentIndex() == static_cast<int>(papers().size()));
}

ReviewSubject SetUpForm::subject() const {
    ReviewSubject subject = subjects_[static_cast<std::size_t>(subject_->currentIndex())];
    subject.lanes = lanes_ && !subject.reading;
    return subject;
}

PageSetUp SetUpForm::setUp() const {
    PageSetUp setUp;
    const auto paper = static_cast<std::size_t>(paper_->currentIndex());
    setUp.paper =
        paper < papers().size() ? papers()[paper] : throughline::ownPaper(paperWidth_->value(), paperHeight_->value());
    setUp.isLandscape = orientation_->currentIndex() == 0;
    setUp.margin = margin_->value();
    setUp.fit = onePage_->isChecked()   ? Fit::onePage
                : percent_->isChecked() ? Fit::percent
                : poster_->isChecked()  ? Fit::poster
                                        : Fit::automatic;
    setUp.percent = percentNumber_->value();
    setUp.posterRows = rows_->value();
    setUp.posterColumns = columns_->value();
    setUp.overlap = overlap_->value();
    setUp.hasCropMarks = marks_->isChecked();
    setUp.hasLegend = legend_->isChecked();
    setUp.hasTasks = tasks_->isChecked();
    return setUp;
}

void SetUpForm::setSetUp(const PageSetUp& setUp) {
    {
        const QSignalBlocker block(this);
        const auto paper = std::ranges::find(papers(), setUp.paper);
        paper_->setCurrentIndex(static_cast<int>(paper - papers().begin()));
        const QSizeF sides = setUp.paper.size(QPageSize::Millimeter);
        paperWidth_->setValue(qRound(sides.width()));
        paperHeight_->setValue(qRound(sides.height()));
        orientation_->setCurrentIndex(setUp.isLandscape ? 0 : 1);
        margin_->setValue(qRound(setUp.margin));
        percentNumber_->setValue(qRound(setUp.percent));
        rows_->setValue(setUp.posterRows);
        columns_->setValue(setUp.posterColumns);
        overlap_->setValue(qRound(setUp.overlap));
        marks_->setChecked(setUp.hasCropMarks);
        legend_->setChecked(setUp.hasLegend);
        tasks_->setChecked(setUp.hasTasks);
        QRadioButton* fit = setUp.fit == Fit::onePage   ? onePage_
                            : setUp.fit == Fit::percent ? percent_
                            : setUp.fit == Fit::poster  ? poster_
                                                        : automatic_;
        fit->setChecked(true);
        enableFields();
    }
    emit changed();
}

void SetUpForm::setPoster(int rows, int columns) {
    PageSetUp wanted = setUp();
    wanted.fit = Fit::poster;
    wanted.posterRows = rows;
    wanted.posterColumns = columns;
    setSetUp(wanted);
}

} // namespace throughline
