extension Rubric { public static let rules: [any RubricRule] = [] }
