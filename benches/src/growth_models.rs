// Models of 10, 50 and 200 attributes.
wide! {
    Wide10 {
        attribute_0 attribute_1 attribute_2 attribute_3 attribute_4 attribute_5 attribute_6
        attribute_7 attribute_8 attribute_9
    }
    Wide50 {
        attribute_0 attribute_1 attribute_2 attribute_3 attribute_4 attribute_5 attribute_6
        attribute_7 attribute_8 attribute_9 attribute_10 attribute_11 attribute_12 attribute_13
        attribute_14 attribute_15 attribute_16 attribute_17 attribute_18 attribute_19 attribute_20
        attribute_21 attribute_22 attribute_23 attribute_24 attribute_25 attribute_26 attribute_27
        attribute_28 attribute_29 attribute_30 attribute_31 attribute_32 attribute_33 attribute_34
        attribute_35 attribute_36 attribute_37 attribute_38 attribute_39 attribute_40 attribute_41
        attribute_42 attribute_43 attribute_44 attribute_45 attribute_46 attribute_47 attribute_48
        attribute_49
    }
    Wide200 {
        attribute_0 attribute_1 attribute_2 attribute_3 attribute_4 attribute_5 attribute_6
        attribute_7 attribute_8 attribute_9 attribute_10 attribute_11 attribute_12 attribute_13
        attribute_14 attribute_15 attribute_16 attribute_17 attribute_18 attribute_19 attribute_20
        attribute_21 attribute_22 attribute_23 attribute_24 attribute_25 attribute_26 attribute_27
        attribute_28 attribute_29 attribute_30 attribute_31 attribute_32 attribute_33 attribute_34
        attribute_35 attribute_36 attribute_37 attribute_38 attribute_39 attribute_40 attribute_41
        attribute_42 attribute_43 attribute_44 attribute_45 attribute_46 attribute_47 attribute_48
        attribute_49 attribute_50 attribute_51 attribute_52 attribute_53 attribute_54 attribute_55
        attribute_56 attribute_57 attribute_58 attribute_59 attribute_60 attribute_61 attribute_62
        attribute_63 attribute_64 attribute_65 attribute_66 attribute_67 attribute_68 attribute_69
        attribute_70 attribute_71 attribute_72 attribute_73 attribute_74 attribute_75 attribute_76
        attribute_77 attribute_78 attribute_79 attribute_80 attribute_81 attribute_82 attribute_83
        attribute_84 attribute_85 attribute_86 attribute_87 attribute_88 attribute_89 attribute_90
        attribute_91 attribute_92 attribute_93 attribute_94 attribute_95 attribute_96 attribute_97
        attribute_98 attribute_99 attribute_100 attribute_101 attribute_102 attribute_103 attribute_104
        attribute_105 attribute_106 attribute_107 attribute_108 attribute_109 attribute_110 attribute_111
        attribute_112 attribute_113 attribute_114 attribute_115 attribute_116 attribute_117 attribute_118
        attribute_119 attribute_120 attribute_121 attribute_122 attribute_123 attribute_124 attribute_125
        attribute_126 attribute_127 attribute_128 attribute_129 attribute_130 attribute_131 attribute_132
        attribute_133 attribute_134 attribute_135 attribute_136 attribute_137 attribute_138 attribute_139
        attribute_140 attribute_141 attribute_142 attribute_143 attribute_144 attribute_145 attribute_146
        attribute_147 attribute_148 attribute_149 attribute_150 attribute_151 attribute_152 attribute_153
        attribute_154 attribute_155 attribute_156 attribute_157 attribute_158 attribute_159 attribute_160
        attribute_161 attribute_162 attribute_163 attribute_164 attribute_165 attribute_166 attribute_167
        attribute_168 attribute_169 attribute_170 attribute_171 attribute_172 attribute_173 attribute_174
        attribute_175 attribute_176 attribute_177 attribute_178 attribute_179 attribute_180 attribute_181
        attribute_182 attribute_183 attribute_184 attribute_185 attribute_186 attribute_187 attribute_188
        attribute_189 attribute_190 attribute_191 attribute_192 attribute_193 attribute_194 attribute_195
        attribute_196 attribute_197 attribute_198 attribute_199
    }
}
